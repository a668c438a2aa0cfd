@echo off
rem Starts Hongtou: finds a Java of version 21 or newer (an image brings its own), builds a source
rem checkout that isn't built or has changed since, and runs the program in the caller's folder.
rem An archive of the program's classes halves the start. Java makes it in the background and refuses
rem a damaged or foreign one: HONGTOU_CACHE=off does without, HONGTOU_CACHE=FOLDER puts it there.
rem Exit code 3: there is no such Java, or the program can't be built.
rem
rem Chinese stands only at the end of this file, after the code page is set, and each such line
rem ends in English: an older code page would swallow a line's end after a Chinese character.

rem The program itself writes to the console in the console's own code page, and UTF-8 into files and
rem pipes: Java is told no encoding for them.

setlocal EnableExtensions DisableDelayedExpansion
set "HONGTOU_HOME=%~dp0"
set "JAVA_OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=2 -Djava.awt.headless=true -Dfile.encoding=UTF-8"

call :find_java java
if not defined FOUND_JAVA (
  call :say_no_java
  exit /b 3
)
set "RUN_JAVA=%FOUND_JAVA%"
set "RUN_MAJOR=%FOUND_MAJOR%"

if exist "%HONGTOU_HOME%pom.xml" (
  call :build_if_needed
  if errorlevel 1 exit /b 3
) else (
  call :find_jar "%HONGTOU_HOME%"
)
if not defined HONGTOU_JAR (
  call :say_no_jar
  exit /b 3
)

rem Where Java makes the archive of classes, and the one to start with: this, or the image's own.
set "CACHE_FOLDER=%HONGTOU_CACHE%"
if not defined CACHE_FOLDER set "CACHE_FOLDER=%LOCALAPPDATA%"
set "START_CACHE="
if defined CACHE_FOLDER set "START_CACHE=%CACHE_FOLDER%\hongtou\%HONGTOU_HOME::=%%RUN_MAJOR%.jsa"
set "START_ARCHIVE=%START_CACHE%"
if not exist "%START_ARCHIVE%" set "START_ARCHIVE=%HONGTOU_HOME%lib\start.jsa"
if not exist "%START_ARCHIVE%" set "START_ARCHIVE="
if /i "%HONGTOU_CACHE%"=="off" set "START_CACHE=" & set "START_ARCHIVE="
rem What bench measures runs for long: by all compilers, and without the archive, as a server does.
if /i "%~1"=="bench" set "JAVA_OPTIONS=%JAVA_OPTIONS% -XX:TieredStopAtLevel=4 -XX:CompileThresholdScaling=1"
if /i "%~1"=="bench" set "START_CACHE=" & set "START_ARCHIVE="
rem A refused archive is done without, and what Java says of it isn't for the user.
set "WITH_ARCHIVE="
if defined START_ARCHIVE set WITH_ARCHIVE=-XX:+VerifySharedSpaces -Xlog:disable "-XX:SharedArchiveFile=%START_ARCHIVE%"
"%RUN_JAVA%\bin\java.exe" %JAVA_OPTIONS% %WITH_ARCHIVE% "-Dhongtou.start-cache=%START_CACHE%" "-Dhongtou.start-archive=%START_ARCHIVE%" -jar "%HONGTOU_JAR%" %*
exit /b %ERRORLEVEL%

rem Finds a Java that has the program %1 (java, or javac to build with); the answer is in FOUND_JAVA.
:find_java
set "FOUND_JAVA="
call :try_java "%HONGTOU_HOME%runtime" %1
if not defined FOUND_JAVA if defined JAVA_HOME call :try_java "%JAVA_HOME%" %1
if defined FOUND_JAVA exit /b 0
for /f "delims=" %%j in ('where java 2^>nul') do call :try_java "%%~dpj.." %1
if defined FOUND_JAVA exit /b 0
for %%r in (
  "%ProgramFiles%\Java"
  "%ProgramFiles%\Eclipse Adoptium"
  "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Zulu"
  "%ProgramFiles%\Amazon Corretto"
  "%ProgramFiles%\BellSoft"
  "%ProgramFiles%\Semeru"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
  "%USERPROFILE%\.jdks"
  "%USERPROFILE%\.gradle\jdks"
  "%USERPROFILE%\scoop\apps"
) do (
  for /d %%d in ("%%~r\*") do (
    call :try_java "%%~d" %1
    call :try_java "%%~d\current" %1
  )
)
exit /b 0

rem Takes folder %1 as the Java if none was found yet, it is new enough, and it has the program %2.
rem It reads the file that says the version, because starting a Java takes forty times as long.
:try_java
if defined FOUND_JAVA exit /b 0
if not exist "%~1\bin\%2.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "MAJOR=0"
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do (
  for /f "tokens=1 delims=.-+_" %%m in ("%%~v") do set "MAJOR=%%m"
)
if %MAJOR% LSS 21 exit /b 0
set "FOUND_JAVA=%~f1"
set "FOUND_MAJOR=%MAJOR%"
exit /b 0

rem Finds the newest program in folder %1; the answer is in HONGTOU_JAR.
:find_jar
set "HONGTOU_JAR="
for /f "delims=" %%f in ('dir /b /o:d "%~1hongtou-*.jar" 2^>nul ^| findstr /v /i /e /c:"-sources.jar" /c:"-javadoc.jar" /c:"-tests.jar"') do set "HONGTOU_JAR=%~1%%f"
exit /b 0

rem Fails where the checkout's program is older than what it is made of, or isn't there.
:is_built
call :find_jar "%HONGTOU_HOME%target\"
if not defined HONGTOU_JAR exit /b 1
powershell -NoProfile -Command "$t = (Get-Item -LiteralPath $env:HONGTOU_JAR).LastWriteTimeUtc; $p = 'pom.xml', 'src\main', 'templates' | ForEach-Object { Join-Path $env:HONGTOU_HOME $_ } | Where-Object { Test-Path -LiteralPath $_ }; if (Get-ChildItem -LiteralPath $p -Recurse | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) { exit 7 }"
rem Where PowerShell is forbidden nobody knows, and the program that is there does.
if %ERRORLEVEL% EQU 7 exit /b 1
exit /b 0

:build_if_needed
call :is_built
if not errorlevel 1 exit /b 0
where mvn >nul 2>nul
if errorlevel 1 (
  call :say_no_maven
  if defined HONGTOU_JAR exit /b 0
  exit /b 1
)
call :find_java javac
if not defined FOUND_JAVA (
  call :say_no_javac
  exit /b 1
)
if not exist "%HONGTOU_HOME%target" mkdir "%HONGTOU_HOME%target"
set "WAITED=0"
:take_lock
mkdir "%HONGTOU_HOME%target\build.lock" 2>nul
if not errorlevel 1 goto build
if %WAITED% EQU 0 call :say_waiting
if %WAITED% GEQ 900 (
  call :say_locked
  exit /b 1
)
set /a WAITED+=1
ping -n 2 127.0.0.1 >nul
goto take_lock

:build
call :is_built
if not errorlevel 1 goto drop_lock
call :say_building
set "HONGTOU_LOG=%HONGTOU_HOME%target\build.lock\log"
setlocal
set "JAVA_HOME=%FOUND_JAVA%"
call mvn -B -ntp -f "%HONGTOU_HOME%pom.xml" -Dmaven.test.skip=true package >"%HONGTOU_LOG%" 2>&1
endlocal & set "BUILD_RESULT=%ERRORLEVEL%"
call :find_jar "%HONGTOU_HOME%target\"
if not defined HONGTOU_JAR set "BUILD_RESULT=1"
if not "%BUILD_RESULT%"=="0" (
  powershell -NoProfile -Command "Get-Content -LiteralPath $env:HONGTOU_LOG -Tail 20" 1>&2
  findstr /c:"Could not transfer" /c:"Could not resolve" /c:"Unknown host" /c:"offline mode" "%HONGTOU_LOG%" >nul
  if errorlevel 1 (call :say_failed) else (call :say_download_failed)
)
if "%BUILD_RESULT%"=="0" powershell -NoProfile -Command "(Get-Item -LiteralPath $env:HONGTOU_JAR).LastWriteTimeUtc = (Get-Item -LiteralPath (Split-Path $env:HONGTOU_LOG)).CreationTimeUtc"
rmdir /s /q "%HONGTOU_HOME%target\build.lock"
exit /b %BUILD_RESULT%

:drop_lock
rmdir /s /q "%HONGTOU_HOME%target\build.lock"
exit /b 0

:utf8
for /f "tokens=2 delims=:." %%c in ('chcp') do set "CODE_PAGE=%%c"
chcp 65001 >nul
exit /b 0

:old_code_page
chcp %CODE_PAGE% >nul
exit /b 0

:say_no_java
call :utf8
echo 找不到 Java 21 或更高版本：请安装 JDK，或让 JAVA_HOME 指向它。 No Java 21 or newer was found: install a JDK, or set JAVA_HOME.>&2
goto old_code_page

:say_no_javac
call :utf8
echo 构建需要 JDK 21 或更高版本，只有 JRE 不够。 Building needs a JDK 21 or newer; a JRE isn't enough.>&2
goto old_code_page

:say_no_jar
call :utf8
echo 没有 hongtou-*.jar：安装不完整。 There is no hongtou-*.jar: the installation isn't complete.>&2
goto old_code_page

:say_no_maven
call :utf8
echo 程序没有构建或比源码旧，而找不到 mvn：请安装 Maven 3.8 或更高版本，或用打好的安装包，见 src\docs\install.md。 The program isn't built or is older than its sources, and mvn isn't there: install Maven 3.8 or newer, or use the packed program, src\docs\install.md.>&2
goto old_code_page

:say_waiting
call :utf8
echo 另一个进程正在构建，等它完成；上次构建中断了、现在并没有在构建的，请删除 target\build.lock。 Waiting for another process to build; if none is, since the last one was stopped, delete target\build.lock.>&2
goto old_code_page

:say_locked
call :utf8
echo 另一个进程一直在构建；如果并没有，请删除 target\build.lock。 Another process is still building; if none is, delete target\build.lock.>&2
goto old_code_page

:say_building
call :utf8
echo 正在构建程序：首次要下载程序库，然后编译、打包，约几分钟，经过记在 target\build.lock\log。 Building the program: the first time fetches the libraries, then compiles and packs, some minutes in all; target\build.lock\log tells the course.>&2
goto old_code_page

:say_failed
call :utf8
echo 构建失败，以上是 Maven 的输出。 The build failed; Maven's last lines are above.>&2
goto old_code_page

:say_download_failed
call :utf8
echo 下载程序库失败：请检查网络，要经代理或国内镜像的在 .m2\settings.xml 里写明，再运行一次，已下载的不会重来；不能上网的电脑请用打好的安装包，见 src\docs\install.md。 Fetching the libraries failed: check the network, name a proxy or mirror in .m2\settings.xml and run this again, or use the packed program, src\docs\install.md.>&2
goto old_code_page
