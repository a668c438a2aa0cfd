@echo off
rem Starts Hongtou: finds a Java of version 21 or newer, builds a source checkout that isn't built
rem or has changed since, and runs the program in the caller's folder.
rem What Java loads at each start is kept in a cache, which halves the start: HONGTOU_CACHE=off does
rem without, HONGTOU_CACHE=FOLDER puts it there.
rem Exit code 3: there is no such Java, or the program can't be built.
rem
rem Chinese stands only at the end of this file, after the code page is set, and each such line
rem ends in English: an older code page would swallow a line's end after a Chinese character.

setlocal EnableExtensions DisableDelayedExpansion
set "HONGTOU_HOME=%~dp0"
set "JAVA_OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=2 -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
if defined HONGTOU_FILLS_CACHE goto fill_cache

call :find_java java
if not defined FOUND_JAVA (
  call :say_no_java
  exit /b 3
)
set "RUN_JAVA=%FOUND_JAVA%"
set "RUN_MAJOR=%FOUND_MAJOR%"
set "RUN_VERSION=%FOUND_VERSION%"

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

call :locate_cache
set "WITH_CACHE="
set "CACHE_OPTION=-XX:AOTCache"
if %RUN_MAJOR% LSS 25 set "CACHE_OPTION=-XX:SharedArchiveFile"
rem A damaged cache is found out and done without, and what Java says of it isn't for the user.
if defined START_CACHE if exist "%START_CACHE%" set WITH_CACHE=-XX:+VerifySharedSpaces -Xlog:disable "%CACHE_OPTION%=%START_CACHE%"

rem What bench measures runs for long: by all compilers, which the start cache would keep back.
set "COMPILERS="
if /i "%~1"=="bench" set "COMPILERS=-XX:TieredStopAtLevel=4 -XX:CompileThresholdScaling=1"
if /i "%~1"=="bench" set "WITH_CACHE="
"%RUN_JAVA%\bin\java.exe" %JAVA_OPTIONS% %COMPILERS% %WITH_CACHE% "-Dhongtou.start-cache=%START_CACHE%" -jar "%HONGTOU_JAR%" %*
set "RUN_RESULT=%ERRORLEVEL%"
if not defined START_CACHE exit /b %RUN_RESULT%
if exist "%START_CACHE%" exit /b %RUN_RESULT%
rem It is made when the run has ended, so as not to be in its way.
set "HONGTOU_FILLS_CACHE=yes"
start "" /b /low "%ComSpec%" /d /c ""%~f0"" <nul >nul 2>nul
exit /b %RUN_RESULT%

rem Names the start cache in START_CACHE, or leaves that empty where there is to be none. Its name
rem changes with the program and with Java; Java itself refuses one that was made by another.
:locate_cache
set "START_CACHE="
if /i "%HONGTOU_CACHE%"=="off" exit /b 0
set "CACHE_FOLDER=%HONGTOU_CACHE%"
if not defined CACHE_FOLDER if exist "%HONGTOU_HOME%pom.xml" set "CACHE_FOLDER=%HONGTOU_HOME%target\start"
if not defined CACHE_FOLDER if defined LOCALAPPDATA set "CACHE_FOLDER=%LOCALAPPDATA%\hongtou"
if not defined CACHE_FOLDER exit /b 0
for %%f in ("%HONGTOU_JAR%") do set "START_CACHE=%CACHE_FOLDER%\start-%%~nf-%%~zf-%RUN_VERSION%"
exit /b 0

rem Makes the start cache beside its place, tries it, and moves it there. One that was killed, or a
rem Java that can't make one, leaves its folder: it is tried again a day later.
:fill_cache
set "MAKING=%START_CACHE%.making"
set "OUTPUT_OPTION=-XX:AOTCacheOutput"
set "MUST_USE=-XX:AOTMode=on"
rem Profiles in the cache are for the optimizing compiler, and keep the quick one busy at each start.
set "NO_PROFILES=-XX:+UnlockDiagnosticVMOptions -XX:+IgnoreUnrecognizedVMOptions -XX:-AOTRecordTraining"
if %RUN_MAJOR% LSS 25 set "NO_PROFILES="
if %RUN_MAJOR% LSS 25 set "OUTPUT_OPTION=-XX:ArchiveClassesAtExit"
if %RUN_MAJOR% LSS 25 set "MUST_USE=-Xshare:on"
forfiles /p "%CACHE_FOLDER%" /m "start-*.making" /d -1 /c "cmd /c rmdir /s /q @path" >nul 2>nul
forfiles /p "%CACHE_FOLDER%" /m "start-*" /d -30 /c "cmd /c del /q @path" >nul 2>nul
mkdir "%MAKING%" 2>nul
if errorlevel 1 exit /b 0
"%RUN_JAVA%\bin\java.exe" %JAVA_OPTIONS% %NO_PROFILES% "%OUTPUT_OPTION%=%MAKING%\cache" -cp "%HONGTOU_JAR%" org.hongtou.cli.Rehearsal >nul 2>nul
if errorlevel 1 exit /b 0
if not exist "%MAKING%\cache" exit /b 0
"%RUN_JAVA%\bin\java.exe" %JAVA_OPTIONS% -XX:+VerifySharedSpaces -Xlog:disable "%CACHE_OPTION%=%MAKING%\cache" %MUST_USE% -jar "%HONGTOU_JAR%" --version >nul 2>nul
if errorlevel 1 exit /b 0
move /y "%MAKING%\cache" "%START_CACHE%" >nul 2>nul
if not errorlevel 1 rmdir /s /q "%MAKING%"
exit /b 0

rem Finds a Java that has the program %1 (java, or javac to build with); the answer is in FOUND_JAVA.
:find_java
set "FOUND_JAVA="
if defined JAVA_HOME call :try_java "%JAVA_HOME%" %1
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
  set "VERSION=%%~v"
  for /f "tokens=1 delims=.-+_" %%m in ("%%~v") do set "MAJOR=%%m"
)
if %MAJOR% LSS 21 exit /b 0
set "FOUND_JAVA=%~f1"
set "FOUND_MAJOR=%MAJOR%"
set "FOUND_VERSION=%VERSION%"
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
powershell -NoProfile -Command "$t = (Get-Item -LiteralPath $env:HONGTOU_JAR).LastWriteTimeUtc; $p = 'pom.xml', 'src\main', 'templates' | ForEach-Object { Join-Path $env:HONGTOU_HOME $_ } | Where-Object { Test-Path -LiteralPath $_ }; if (Get-ChildItem -LiteralPath $p -Recurse | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) { exit 1 }"
exit /b %ERRORLEVEL%

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
rmdir /s /q "%HONGTOU_HOME%target\start" 2>nul
set "HONGTOU_LOG=%HONGTOU_HOME%target\build.lock\log"
setlocal
set "JAVA_HOME=%FOUND_JAVA%"
call mvn -B -q -f "%HONGTOU_HOME%pom.xml" -Dmaven.test.skip=true package >"%HONGTOU_LOG%" 2>&1
endlocal & set "BUILD_RESULT=%ERRORLEVEL%"
call :find_jar "%HONGTOU_HOME%target\"
if not defined HONGTOU_JAR set "BUILD_RESULT=1"
if not "%BUILD_RESULT%"=="0" (
  powershell -NoProfile -Command "Get-Content -LiteralPath $env:HONGTOU_LOG -Tail 20" 1>&2
  call :say_failed
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
echo 程序没有构建或比源码旧，而找不到 mvn：请安装 Maven 3.8 或更高版本。 The program isn't built or is older than its sources, and mvn isn't there: install Maven 3.8 or newer.>&2
goto old_code_page

:say_waiting
call :utf8
echo 另一个进程正在构建，等它完成。 Waiting for another process to build.>&2
goto old_code_page

:say_locked
call :utf8
echo 另一个进程一直在构建；如果并没有，请删除 target\build.lock。 Another process is still building; if none is, delete target\build.lock.>&2
goto old_code_page

:say_building
call :utf8
echo 正在构建程序，首次需下载依赖，约几分钟。 Building the program; the first time takes some minutes.>&2
goto old_code_page

:say_failed
call :utf8
echo 构建失败，以上是 Maven 的输出。 The build failed; Maven's last lines are above.>&2
goto old_code_page
