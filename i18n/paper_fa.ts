<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>AppError</name>
        <message>
            <source>{member} has no statement for {period}</source>
            <translation>{member} برای {period} صورت‌حسابی ندارد</translation>
        </message>
        <message>
            <source>there is no document {document}; there are: {documents}</source>
            <translation>سندی به نام {document} نیست؛ این‌ها هست: {documents}</translation>
        </message>
        <message>
            <source>file names “{pattern}”: expected {expected}</source>
            <translation>نام پرونده‌ها «{pattern}»: انتظار می‌رفت {expected}</translation>
        </message>
        <message>
            <source>{file} can't be the logo: {reason}</source>
            <translation>{file} نمی‌تواند نشان‌واره باشد: {reason}</translation>
        </message>
        <message>
            <source>{member}: members of this organisation write no invoices to it</source>
            <translation>{member}: اعضای این سازمان برای آن صورت‌حساب نمی‌نویسند</translation>
        </message>
    </context>
</TS>
