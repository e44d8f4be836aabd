<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>AppError</name>
        <message>
            <source>there is no campaign with the code {campaign}</source>
            <translation>کارزاری با کد {campaign} نیست</translation>
        </message>
        <message>
            <source>{key}: this is not on record, or no longer; look again</source>
            <translation>{key}: این ثبت نشده است یا دیگر نیست؛ دوباره نگاه کنید</translation>
        </message>
        <message>
            <source>{key}: {count} row(s) of {register} name this; take those away first</source>
            <translation>{key}: {count} ردیف از {register} به این اشاره می‌کند؛ نخست آن‌ها را بردارید</translation>
        </message>
        <message>
            <source>{member}: this is decided already, nothing was changed</source>
            <translation>{member}: دربارهٔ این پیش‌تر تصمیم گرفته شده است؛ چیزی تغییر نکرد</translation>
        </message>
        <message>
            <source>members of this plan name no referrer: a sponsor is entered with them</source>
            <translation>اعضای این طرح معرف را در فرم نام نمی‌برند: معرف همراه خود عضو ثبت می‌شود</translation>
        </message>
    </context>
</TS>
