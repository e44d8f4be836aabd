<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>AppError</name>
        <message>
            <source>an organisation has no detail {field}; expected one of {fields}</source>
            <translation>سازمان مشخصه‌ای به نام {field} ندارد؛ یکی از این‌ها: {fields}</translation>
        </message>
        <message>
            <source>{field} can't be “{value}”: expected {expected}</source>
            <translation>{field} نمی‌تواند «{value}» باشد؛ انتظار می‌رود: {expected}</translation>
        </message>
        <message>
            <source>{period}: no payout is left to pay; payment files: {files}</source>
            <translation>{period}: پرداختی باقی نمانده است؛ پرونده‌های پرداخت: {files}</translation>
        </message>
        <message>
            <source>{member} can't be paid: expected {expected}</source>
            <translation>به {member} نمی‌توان پرداخت؛ انتظار می‌رود: {expected}</translation>
        </message>
        <message>
            <source>the bank's file needs the organisation's {fields}: enter it first</source>
            <translation>پروندهٔ بانک به این مشخصه‌های سازمان نیاز دارد: {fields}؛ نخست آن را وارد کنید</translation>
        </message>
        <message>
            <source>there is no form {form} of a payment file; there are: {forms}</source>
            <translation>قالب پرداختی به نام {form} نیست؛ این‌ها هستند: {forms}</translation>
        </message>
        <message>
            <source>{period}: {count} payouts don't fit the form {form}: {payouts}; choose another form, or leave them for another file</source>
            <translation>{period}: {count} پرداخت در قالب {form} نمی‌گنجد: {payouts}؛ قالب دیگری برگزینید یا آن‌ها را برای پروندهٔ دیگری بگذارید</translation>
        </message>
        <message>
            <source>{period}: {count} members have another account than at their last payment: {members}; ask them, then accept the changed accounts</source>
            <translation>{period}: حساب {count} عضو با آخرین پرداخت فرق دارد: {members}؛ از خودشان بپرسید، سپس تغییر حساب‌ها را بپذیرید</translation>
        </message>
        <message>
            <source>payments can't be carried out on {day}: expected {today} or later</source>
            <translation>پرداخت در {day} ممکن نیست؛ انتظار می‌رود: {today} یا پس از آن</translation>
        </message>
        <message>
            <source>{period}: {count} files are needed: give the name of a file</source>
            <translation>{period}: به {count} پرونده نیاز است: نام یک پرونده را بدهید</translation>
        </message>
        <message>
            <source>{reason}; made before it, and to be sent: {made}</source>
            <translation>{reason}؛ پیش از آن ساخته شده و باید فرستاده شود: {made}</translation>
        </message>
        <message>
            <source>{period}: the payment files of {member} don't add up to the close; nothing was made, run a check of the organisation</source>
            <translation>{period}: پرونده‌های پرداخت {member} با بستن دوره نمی‌خواند؛ چیزی ساخته نشد، سازمان را وارسی کنید</translation>
        </message>
        <message>
            <source>{period}: there is no payment file {message_id}; there are: {files}</source>
            <translation>{period}: پروندهٔ پرداخت {message_id} نیست؛ این‌ها هستند: {files}</translation>
        </message>
        <message>
            <source>payment file {message_id} is {state}: it can't become {wanted}</source>
            <translation>پروندهٔ پرداخت {message_id} در وضعیت {state} است و نمی‌تواند {wanted} شود</translation>
        </message>
        <message>
            <source>bank form {form}: {problems}</source>
            <translation>قالب بانکی {form}: {problems}</translation>
        </message>
        <message>
            <source>{member}: the bank's file ({encoding}) can't hold “{letters}” of “{text}”; choose another form</source>
            <translation>{member}: پروندهٔ بانک ({encoding}) جایی برای «{letters}» در «{text}» ندارد؛ قالب دیگری برگزینید</translation>
        </message>
    </context>
</TS>
