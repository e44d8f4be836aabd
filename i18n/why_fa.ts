<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>AppError</name>
        <message>
            <source>{subject}: not a question of this plan; possible: {possible}</source>
            <translation>{subject}: در این طرح چنین پرسشی نیست؛ ممکن: {possible}</translation>
        </message>
        <message>
            <source>{kind}: no such kind of line; there are {kinds}</source>
            <translation>{kind}: چنین نوع سطری نیست؛ این‌ها هست: {kinds}</translation>
        </message>
        <message>
            <source>there is no order with the number {order}</source>
            <translation>سفارشی با شماره {order} نیست</translation>
        </message>
        <message>
            <source>{rank}: no such rank; there are {ranks}</source>
            <translation>{rank}: چنین رتبه‌ای نیست؛ این‌ها هست: {ranks}</translation>
        </message>
        <message>
            <source>{member} was not in the books in {period}</source>
            <translation>{member} در {period} در دفترها نبود</translation>
        </message>
        <message>
            <source>{period} is not closed: enter it the usual way</source>
            <translation>{period} بسته نیست: به روش معمول ثبت کنید</translation>
        </message>
        <message>
            <source>{member}: nothing to correct, these values stood already</source>
            <translation>{member}: چیزی برای اصلاح نیست؛ این مقدارها از پیش بود</translation>
        </message>
        <message>
            <source>nothing was posted: the effects are no longer those previewed</source>
            <translation>چیزی ثبت نشد: اثرها دیگر همان پیش‌نمایش نیست</translation>
        </message>
        <message>
            <source>{member} was closed in {period}: no order can be dated in that month</source>
            <translation>{member} در {period} بسته بود: سفارشی با آن تاریخ ممکن نیست</translation>
        </message>
        <message>
            <source>there is no correction {correction} that could be taken back</source>
            <translation>اصلاحی با شماره {correction} که پس گرفته شود نیست</translation>
        </message>
        <message>
            <source>there is no invoice with the number {invoice}</source>
            <translation>صورت‌حساب فروشی با شماره {invoice} نیست</translation>
        </message>
        <message>
            <source>correct {what}: {needed} is needed</source>
            <translation>اصلاح {what}: {needed} لازم است</translation>
        </message>
        <message>
            <source>{value}: the plan has no such value; a name is like {example}</source>
            <translation>{value}: طرح چنین مقداری ندارد؛ نام مانند {example} است</translation>
        </message>
        <message>
            <source>{value}: {text!r} can't be read; expected {expected}</source>
            <translation>{value}: {text!r} خوانده نمی‌شود؛ انتظار: {expected}</translation>
        </message>
        <message>
            <source>there is no scenario {name}; there are: {names}</source>
            <translation>سناریوی {name} نیست؛ این‌ها هست: {names}</translation>
        </message>
        <message>
            <source>{file} can't be read as scenarios: {reason}</source>
            <translation>{file} به عنوان سناریو خوانده نمی‌شود: {reason}</translation>
        </message>
        <message>
            <source>{what}: not corrected in this plan; possible: {possible}</source>
            <translation>{what}: در این طرح اصلاح نمی‌شود؛ ممکن: {possible}</translation>
        </message>
        <message>
            <source>correction {correction}: correct the member once more instead</source>
            <translation>اصلاح {correction}: به جای آن عضو را دوباره اصلاح کنید</translation>
        </message>
        <message>
            <source>{text!r}: expected {expected}</source>
            <translation>{text!r}: انتظار {expected}</translation>
        </message>
    </context>
</TS>
