package org.hongtou.diagnostics;

/** The language of messages and help: Chinese unless asked otherwise. */
public enum Language {
    ZH,
    EN
}
