<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>AppError</name>
        <message>
            <source>an organisation has no detail {field}; expected one of {fields}</source>
            <translation>organisaatiolla ei ole tietoa {field}; jokin näistä: {fields}</translation>
        </message>
        <message>
            <source>{field} can't be “{value}”: expected {expected}</source>
            <translation>{field} ei voi olla ”{value}”: odotettiin {expected}</translation>
        </message>
    </context>
</TS>
