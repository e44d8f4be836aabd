<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>AppError</name>
        <message>
            <source>{file} is already there and was left as it is: choose another name.</source>
            <translation>{file} از پیش هست و دست نخورد: نام دیگری برگزینید.</translation>
        </message>
        <message>
            <source>{file} isn't there: check the name and the folder.</source>
            <translation>{file} نیست: نام و پوشه را بررسی کنید.</translation>
        </message>
        <message>
            <source>{file} is a folder or a device: choose an organisation file.</source>
            <translation>{file} پوشه یا دستگاه است: پرونده یک سازمان را برگزینید.</translation>
        </message>
        <message>
            <source>{file} can't be used, you have no permission: ask its owner for access or choose another folder.</source>
            <translation>اجازه کار با {file} را ندارید: از دارنده آن اجازه بگیرید یا پوشه دیگری برگزینید.</translation>
        </message>
        <message>
            <source>{file} isn't an organisation file of this program: choose another file.</source>
            <translation>{file} پرونده سازمانی این برنامه نیست: پرونده دیگری برگزینید.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version of the program (file version {found}, this program reads up to {known}): update the program.</source>
            <translation>{file} با نسخه تازه‌تری از برنامه نوشته شده است (نسخه پرونده {found}، این برنامه تا {known} را می‌خواند): برنامه را به‌روز کنید.</translation>
        </message>
        <message>
            <source>{file} is encrypted: give its passphrase.</source>
            <translation>{file} رمزگذاری شده است: گذرواژه آن را بدهید.</translation>
        </message>
        <message>
            <source>{file} can't be opened: the passphrase is wrong, or the file is damaged or isn't an organisation file. Check the passphrase, or restore a backup.</source>
            <translation>{file} باز نشد: گذرواژه نادرست است، یا پرونده آسیب دیده یا پرونده سازمان نیست. گذرواژه را بررسی کنید یا پشتیبانی را بازگردانید.</translation>
        </message>
        <message>
            <source>{file} is damaged: stop working with it and restore the last backup.</source>
            <translation>{file} آسیب دیده است: با آن کار نکنید و آخرین پشتیبان را بازگردانید.</translation>
        </message>
        <message>
            <source>{file} can't grow, the disk is full ({free_mb} MB free): make room and repeat the work. Nothing of it was written.</source>
            <translation>{file} جا ندارد، دیسک پر است ({free_mb} مگابایت آزاد): جا باز کنید و کار را تکرار کنید. چیزی از آن ثبت نشد.</translation>
        </message>
        <message>
            <source>{file} can only be read: its disk, folder or permissions refuse writing. Nothing was written.</source>
            <translation>{file} فقط خواندنی است: دیسک، پوشه یا اجازه‌ها نوشتن را نمی‌پذیرند. چیزی ثبت نشد.</translation>
        </message>
        <message>
            <source>{file} can't be read or written: the disk reports an error, is gone, or allows no larger file. Check the disk and repeat the work. Nothing of it was written.</source>
            <translation>{file} خوانده یا نوشته نمی‌شود: دیسک خطا می‌دهد، نیست، یا پرونده بزرگ‌تر را نمی‌پذیرد. دیسک را بررسی و کار را تکرار کنید. چیزی از آن ثبت نشد.</translation>
        </message>
        <message>
            <source>{file} is being used by another program: close that program and repeat.</source>
            <translation>{file} در دست برنامه دیگری است: آن را ببندید و تکرار کنید.</translation>
        </message>
        <message>
            <source>{file} or the journal beside it can't be opened: check the disk, the folder and your permissions.</source>
            <translation>{file} یا دفتر کنار آن باز نمی‌شود: دیسک، پوشه و اجازه‌ها را بررسی کنید.</translation>
        </message>
        <message>
            <source>The work on {file} was cancelled; nothing of it was written.</source>
            <translation>کار روی {file} متوقف شد؛ چیزی از آن ثبت نشد.</translation>
        </message>
        <message>
            <source>The period is closed and can't be changed: reopen it first.</source>
            <translation>دوره بسته است و تغییر نمی‌کند: نخست آن را بازگشایی کنید.</translation>
        </message>
        <message>
            <source>The work was stopped; nothing of it was written.</source>
            <translation>کار متوقف شد؛ چیزی از آن ثبت نشد.</translation>
        </message>
        <message>
            <source>{period} is a month of the {calendar} calendar; expected {expected}</source>
            <translation>{period} ماه تقویم دیگری است؛ {expected}</translation>
        </message>
        <message>
            <source>{period} is closed already; reopen it first, if it is the last one</source>
            <translation>{period} از پیش بسته است؛ اگر آخرین دوره است نخست آن را بازگشایی کنید.</translation>
        </message>
        <message>
            <source>{period} was not closed: its figures are no longer those previewed</source>
            <translation>{period} بسته نشد: ارقام آن دیگر همان پیش‌نمایش نیست. دوباره نگاه کنید.</translation>
        </message>
        <message>
            <source>{period} is not closed: close it first, or look at its preview</source>
            <translation>{period} بسته نیست: نخست آن را ببندید.</translation>
        </message>
        <message>
            <source>{file} can't be written: {reason}</source>
            <translation>{file} نوشته نشد: {reason}</translation>
        </message>
        <message>
            <source>{file} is already open: {user} on {host} has it, process {pid}, since {since}. Close it there first.</source>
            <translation>{file} از پیش باز است: {user} روی {host} آن را دارد، برنامه {pid}، از {since}. نخست آنجا آن را ببندید.</translation>
        </message>
    </context>
</TS>
