"""The chat programs of Windows, by the file name of the program without ".exe".

No chat program of the trade runs where this table was made: their rows rest on what is published about them, and are
marked as not tried. On Windows a text that was fetched once can be fetched again without our hearing of it, so the
old clipboard comes back some time after the first fetch.
"""

from assistant.insertion.program import PAGE, Program, Programs

PART = r"(?P<chat>.+?) ?[-–—] ?"  # of a title: what stands before the program's own name

ANY_OTHER = Program(
    (), "Ctrl+V",
    "Windows' own shortcut: Ctrl+V pastes; seen in Wine's notepad and wordpad. Many chat programs are made of "
    "Chromium, which asks twice",
    delay=0.5, tried=True,
)  # fmt: skip

WINDOWS_PROGRAMS = Programs((
    Program(
        ("aliworkbench", "aliim", "wangwang"), "Ctrl+V",
        "AliWorkbench.exe is 千牛, a Qt 5 program (window class Qt5152QWindowIcon) with pages of Chromium in it; open "
        "programs find its chats by the title 千牛接待台 (new) or the shop's account and 接待中心 (old)",
        delay=PAGE, title=PART + "(?:接待中心|千牛接待台|千牛工作台)$",
    ),
    Program(
        ("wechat", "weixin", "wechatappex"), "Ctrl+V",
        "WeChat.exe up to 3.9, Weixin.exe from 4.0 on; a chat in a window of its own has its name as title. The open "
        "program QuickSay gives it images as files, and waits a second, because bitmaps got lost",
        delay=0.5, image_as_file=True,
    ),
    Program(
        ("wxwork", "wecom"), "Ctrl+V", "WXWork.exe is 企业微信, from the makers of WeChat and taken to be like it",
        delay=0.5, image_as_file=True,
    ),
    Program(
        ("qq", "tim"), "Ctrl+V", "QQ.exe is made of Electron from 9.9 on; TIM.exe and an older QQ are not", delay=PAGE,
    ),
    Program(
        ("dingtalk", "dingtalklite"), "Ctrl+V", "DingTalk.exe shows its chats in a frame of Chromium (libcef.dll)",
        delay=PAGE,
    ),
    Program(("feishu", "lark"), "Ctrl+V", "Feishu.exe and Lark.exe are made of Chromium", delay=PAGE),
    Program(
        ("jingmai", "jingmaiworkbench", "jdworkstation", "dongdong"), "Ctrl+V",
        "京麦 and 咚咚 of JD; open programs look for these names and do not agree on one", delay=0.5,
    ),
    Program(
        ("pddworkbench", "拼多多商家工作台"), "Ctrl+V",
        "PddWorkbench.exe is 拼多多商家工作台, a Qt 5 program with its pages in a process of Chromium", delay=PAGE,
        title=PART + "(?:拼多多商家工作台|拼多多工作台|接待中心)$",
    ),
    Program(
        ("doudian", "抖店工作台", "抖店", "feige"), "Ctrl+V",
        "抖店工作台.exe starts doudian.exe, an Electron program with 飞鸽 in it", delay=PAGE,
    ),
    Program(
        ("chrome", "msedge", "brave", "vivaldi", "opera", "360se", "360chromex", "qqbrowser", "sogouexplorer"),
        "Ctrl+V",
        "Chromium fetches the text twice, to judge and to paste it, and again for a page that looks at it first: "
        "measured on X11, not on Windows",
        delay=PAGE, title=PART + r"(?:Google Chrome|(?:[^-]+ - )?Microsoft\W*Edge|Brave|Vivaldi|Opera)$",
    ),
    Program(
        ("firefox",), "Ctrl+V", "Firefox Help, Keyboard shortcuts: Paste Ctrl+V", delay=0.2,
        title=PART + "Mozilla Firefox$",
    ),
    Program(
        ("slack", "discord", "teams", "ms-teams", "code", "whatsapp", "telegram"), "Ctrl+V",
        "Electron or WebView2, which are Chromium; Telegram is Qt", delay=PAGE,
    ),
    Program(
        ("winword", "excel", "powerpnt", "outlook", "onenote"), "Ctrl+V",
        "Microsoft Support, Keyboard shortcuts in Word: Paste Ctrl+V; Office looks at several formats for one paste",
        delay=0.5, title=PART + "(?:Word|Excel|PowerPoint|Outlook|OneNote)$",
    ),
    Program(
        ("wps", "et", "wpp"), "Ctrl+V", "WPS Office, taken to be like Microsoft's", delay=0.5,
        title=PART + "WPS Office$",
    ),
    Program(
        ("notepad", "wordpad", "write"), "Ctrl+V", "Pasted into under Wine",
        title=PART + "(?:Notepad|WordPad|记事本|写字板)$", tried=True,
    ),
    Program(
        ("windowsterminal", "wt", "openconsole"), "Ctrl+Shift+V",
        "Windows Terminal, defaults.json: paste is ctrl+shift+v, also where a program in it takes ctrl+v for itself",
        undo="",
    ),
    Program(
        ("cmd", "conhost", "powershell", "pwsh"), "Ctrl+V",
        "Console properties: Ctrl key shortcuts, on by default from Windows 10 on. The window is named after the "
        "program in it", undo="",
    ),
    Program(("mintty", "git-bash"), "Shift+Insert", "mintty(1), Keyboard: Shift+Ins pastes the clipboard", undo=""),
    Program(
        ("putty", "kitty", "kitty_portable"), "Shift+Insert",
        "PuTTY User Manual 4.11.3: Shift+Ins pastes from the system clipboard, by default, on Windows", undo="",
    ),
    Program(
        ("mstsc", "msrdc", "vmconnect", "vmware-view", "wfica32"), "Ctrl+V",
        "MS-RDPECLIP 1.3.1.4: the data is sent over the network when the other side pastes; the paste comes after that",
        delay=1.0,
    ),
    Program(
        ("todesk", "awesun", "sunloginclient", "anydesk", "teamviewer", "rustdesk", "vncviewer", "parsecd"), "Ctrl+V",
        "They fetch each new clipboard at once and pass it on: a fetch is no proof of a paste on the other machine",
        delay=1.0,
    ),
    Program(
        ("vmware", "vmplayer", "virtualboxvm", "virtualbox", "hd-player", "dnplayer", "nox"), "Ctrl+V",
        "The guest's tools fetch each new clipboard at once: a fetch is no proof of a paste in the guest",
        delay=1.0,
    ),
), ANY_OTHER)  # fmt: skip
