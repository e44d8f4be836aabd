<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>AppError</name>
        <message>
            <source>there is no campaign with the code {campaign}</source>
            <translation>kampanjaa tunnuksella {campaign} ei ole</translation>
        </message>
        <message>
            <source>{key}: this is not on record, or no longer; look again</source>
            <translation>{key}: tätä ei ole kirjattu tai sitä ei enää ole; katso uudelleen</translation>
        </message>
        <message>
            <source>{key}: {count} row(s) of {register} name this; take those away first</source>
            <translation>{key}: luettelossa {register} on {count} riviä, jotka viittaavat tähän; poista ne ensin</translation>
        </message>
        <message>
            <source>{member}: this is decided already, nothing was changed</source>
            <translation>{member}: tästä on jo päätetty, mitään ei muutettu</translation>
        </message>
        <message>
            <source>members of this plan name no referrer: a sponsor is entered with them</source>
            <translation>tämän suunnitelman jäsenet eivät nimeä suosittelijaa lomakkeella: suosittelija kirjataan jäsenen mukana</translation>
        </message>
    </context>
</TS>
