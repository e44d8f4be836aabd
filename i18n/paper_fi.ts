<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>AppError</name>
        <message>
            <source>{member} has no statement for {period}</source>
            <translation>jäsenellä {member} ei ole tiliotetta kaudelta {period}</translation>
        </message>
        <message>
            <source>there is no document {document}; there are: {documents}</source>
            <translation>asiakirjaa {document} ei ole; on: {documents}</translation>
        </message>
        <message>
            <source>file names “{pattern}”: expected {expected}</source>
            <translation>tiedostonimet ”{pattern}”: odotettiin {expected}</translation>
        </message>
        <message>
            <source>{file} can't be the logo: {reason}</source>
            <translation>{file} ei kelpaa logoksi: {reason}</translation>
        </message>
        <message>
            <source>{member}: members of this organisation write no invoices to it</source>
            <translation>{member}: tämän organisaation jäsenet eivät laskuta sitä</translation>
        </message>
    </context>
</TS>
