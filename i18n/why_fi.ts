<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>AppError</name>
        <message>
            <source>{subject}: not a question of this plan; possible: {possible}</source>
            <translation>{subject}: tässä suunnitelmassa ei ole sellaista kysymystä; mahdollisia: {possible}</translation>
        </message>
        <message>
            <source>{kind}: no such kind of line; there are {kinds}</source>
            <translation>{kind}: sellaista rivilajia ei ole; on {kinds}</translation>
        </message>
        <message>
            <source>there is no order with the number {order}</source>
            <translation>tilausta numerolla {order} ei ole</translation>
        </message>
        <message>
            <source>{rank}: no such rank; there are {ranks}</source>
            <translation>{rank}: sellaista arvoa ei ole; on {ranks}</translation>
        </message>
        <message>
            <source>{member} was not in the books in {period}</source>
            <translation>{member} ei ollut kirjoissa kaudella {period}</translation>
        </message>
        <message>
            <source>there is no invoice with the number {invoice}</source>
            <translation>laskua numerolla {invoice} ei ole</translation>
        </message>
    </context>
</TS>
