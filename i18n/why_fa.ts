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
            <source>there is no invoice with the number {invoice}</source>
            <translation>صورت‌حساب فروشی با شماره {invoice} نیست</translation>
        </message>
    </context>
</TS>
