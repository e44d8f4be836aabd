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
            <source>bank form {form}: {problems}</source>
            <translation>قالب بانکی {form}: {problems}</translation>
        </message>
        <message>
            <source>{member}: the bank's file ({encoding}) can't hold “{letters}” of “{text}”; choose another form</source>
            <translation>{member}: پروندهٔ بانک ({encoding}) جایی برای «{letters}» در «{text}» ندارد؛ قالب دیگری برگزینید</translation>
        </message>
        <message>
            <source>there is no payment {payment}</source>
            <translation>پرداخت {payment} نیست</translation>
        </message>
        <message>
            <source>there is no invoice {invoice}</source>
            <translation>صورت‌حساب فروش {invoice} نیست</translation>
        </message>
        <message>
            <source>payment {payment} pays invoice {invoice} since the close of {period}; reopen that month to change it</source>
            <translation>پرداخت {payment} از بستن {period} صورت‌حساب {invoice} را می‌پردازد؛ برای تغییر، آن ماه را بازگشایی کنید</translation>
        </message>
        <message>
            <source>payment {payment} pays back {amount}, but invoice {invoice} has received {received}</source>
            <translation>پرداخت {payment} مبلغ {amount} را برمی‌گرداند، ولی برای صورت‌حساب {invoice} {received} رسیده است</translation>
        </message>
        <message>
            <source>no invoice was chosen for payment {payment}</source>
            <translation>برای پرداخت {payment} صورت‌حسابی برگزیده نشده است</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>line {line}, entry {number}: {amount} paid out to {party}, no refund of an invoice</source>
            <translation>سطر {line}، قلم {number}: {amount} به {party} پرداخت شد؛ برگشت صورت‌حساب نیست</translation>
        </message>
        <message>
            <source>line {line}, entry {number}: {amount} paid out, no refund of an invoice</source>
            <translation>سطر {line}، قلم {number}: {amount} پرداخت شد؛ برگشت صورت‌حساب نیست</translation>
        </message>
        <message>
            <source>line {line}, entry {number}: not booked yet ({status})</source>
            <translation>سطر {line}، قلم {number}: هنوز قطعی نشده است ({status})</translation>
        </message>
        <message>
            <source>line {line}, entry {number}: not booked yet (no status)</source>
            <translation>سطر {line}، قلم {number}: هنوز قطعی نشده است (بی وضعیت)</translation>
        </message>
        <message>
            <source>line {line}, entry {number}: a sum of {count} payments without them</source>
            <translation>سطر {line}، قلم {number}: جمع {count} پرداخت بی ریز آن‌ها</translation>
        </message>
        <message>
            <source>line {line}, entry {number}: nothing was paid</source>
            <translation>سطر {line}، قلم {number}: چیزی پرداخت نشده است</translation>
        </message>
        <message>
            <source>a Finnish Business ID such as 2077474-0, its check digit right</source>
            <translation>شناسهٔ کسب‌وکار فنلاندی مانند 2077474-0 با رقم کنترل درست</translation>
        </message>
        <message>
            <source>a Finnish VAT number such as FI20774740, its check digit right</source>
            <translation>شمارهٔ مالیات بر ارزش افزودهٔ فنلاندی مانند FI20774740 با رقم کنترل درست</translation>
        </message>
        <message>
            <source>the code of a bank (BIC) of 8 or 11 capitals, such as NDEAFIHH</source>
            <translation>کد بانک (BIC) با ۸ یا ۱۱ حرف بزرگ مانند NDEAFIHH</translation>
        </message>
        <message>
            <source>the code of a country in two capitals, such as FI or IR</source>
            <translation>کد کشور با دو حرف بزرگ مانند FI یا IR</translation>
        </message>
        <message>
            <source>at most {most} characters</source>
            <translation>حداکثر {most} نویسه</translation>
        </message>
        <message>
            <source>a bank's account statement or notification (ISO 20022 camt.053 or camt.054, version 02 to 13)</source>
            <translation>صورت‌حساب یا اعلان بانک (ISO 20022 camt.053 یا camt.054، نسخهٔ 02 تا 13)</translation>
        </message>
        <message>
            <source>a file without a document type or entities</source>
            <translation>پرونده‌ای بدون document type و entity</translation>
        </message>
        <message>
            <source>well-formed XML to the end ({reason})</source>
            <translation>XML درست تا پایان ({reason})</translation>
        </message>
        <message>
            <source>elements at most {most} deep</source>
            <translation>عنصرهایی با عمق حداکثر {most}</translation>
        </message>
        <message>
            <source>a file of at most {size} MB</source>
            <translation>پرونده‌ای حداکثر {size} مگابایت</translation>
        </message>
        <message>
            <source>an amount</source>
            <translation>یک مبلغ</translation>
        </message>
        <message>
            <source>an amount in {currency}</source>
            <translation>مبلغی به {currency}</translation>
        </message>
        <message>
            <source>digits 0 to 9</source>
            <translation>رقم‌های 0 تا 9</translation>
        </message>
        <message>
            <source>the day of the booking</source>
            <translation>روز ثبت بانکی</translation>
        </message>
        <message>
            <source>the sum of its payments, {sum}</source>
            <translation>جمع پرداخت‌هایش، {sum}</translation>
        </message>
        <message>
            <source>a day that there is</source>
            <translation>روزی که وجود دارد</translation>
        </message>
        <message>
            <source>a day of the years {first} to {last}</source>
            <translation>روزی از سال‌های {first} تا {last}</translation>
        </message>
        <message>
            <source>the account of the organisation, {account}</source>
            <translation>حساب سازمان، {account}</translation>
        </message>
        <message>
            <source>another archive id: a payment of {amount} on {day} has it</source>
            <translation>شناسهٔ بایگانی دیگر: پرداختی به مبلغ {amount} در {day} آن را دارد</translation>
        </message>
    </context>
</TS>
