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
    </context>
</TS>
