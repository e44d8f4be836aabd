<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>AppError</name>
        <message>
            <source>{rule}: the text of the plan can't be changed safely at this place</source>
            <translation>{rule}: متن طرح در این جا را نمی‌توان با اطمینان تغییر داد</translation>
        </message>
        <message>
            <source>the plan has no value {rule}; there are {rules}</source>
            <translation>طرح مقداری به نام {rule} ندارد؛ این‌ها هست: {rules}</translation>
        </message>
        <message>
            <source>{rule}: it can't change from {day}, months before {first} are closed or before the plan: expected a day from {first} on</source>
            <translation>{rule}: از {day} قابل تغییر نیست، دوره‌های پیش از {first} بسته یا پیش از طرح‌اند: روزی از {first} به بعد لازم است</translation>
        </message>
        <message>
            <source>{rule}: {day} is within a month: expected its first day</source>
            <translation>{rule}: {day} میانه ماه است: روز اول ماه لازم است</translation>
        </message>
        <message>
            <source>{rule}: nothing to change, this value holds on {day} already</source>
            <translation>{rule}: چیزی برای تغییر نیست، این مقدار در {day} برقرار است</translation>
        </message>
        <message>
            <source>{rule}: this value does not fit into the plan: {finding}</source>
            <translation>{rule}: این مقدار با طرح سازگار نیست: {finding}</translation>
        </message>
        <message>
            <source>{rule}: change one package at a time, with its own command or form</source>
            <translation>{rule}: بسته‌ها را یکی‌یکی با فرمان یا فرم خودشان تغییر دهید</translation>
        </message>
        <message>
            <source>{text!r} is no day: expected one like 1403-05-01 or 2024-05-01</source>
            <translation>{text!r} روز نیست: روزی مانند 1403-05-01 یا 2024-05-01 لازم است</translation>
        </message>
        <message>
            <source>{rule}: {text!r}: expected {expected}</source>
            <translation>{rule}: {text!r}: {expected} لازم است</translation>
        </message>
    </context>
</TS>
