<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>AppError</name>
        <message>
            <source>{members}: listed more than once, so the tree can't be drawn</source>
            <translation>{members}: بیش از یک بار آمده است؛ درخت را نمی‌توان رسم کرد</translation>
        </message>
        <message>
            <source>{members}: their sponsor is not there, so the tree can't be drawn</source>
            <translation>{members}: معرفشان در فهرست نیست؛ درخت را نمی‌توان رسم کرد</translation>
        </message>
        <message>
            <source>{members}: they sponsor each other in a circle</source>
            <translation>{members}: یکدیگر را در یک حلقه معرفی کرده‌اند</translation>
        </message>
    </context>
</TS>
