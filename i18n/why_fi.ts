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
            <source>{period} is not closed: enter it the usual way</source>
            <translation>{period} ei ole suljettu: kirjaa se tavalliseen tapaan</translation>
        </message>
        <message>
            <source>{member}: nothing to correct, these values stood already</source>
            <translation>{member}: ei oikaistavaa, nämä arvot olivat jo voimassa</translation>
        </message>
        <message>
            <source>nothing was posted: the effects are no longer those previewed</source>
            <translation>mitään ei kirjattu: vaikutukset eivät ole enää esikatselun mukaiset</translation>
        </message>
        <message>
            <source>{member} was closed in {period}: no order can be dated in that month</source>
            <translation>{member} oli suljettu kaudella {period}: sille kaudelle ei voi päivätä tilausta</translation>
        </message>
        <message>
            <source>there is no correction {correction} that could be taken back</source>
            <translation>oikaisua {correction}, jonka voisi perua, ei ole</translation>
        </message>
        <message>
            <source>there is no invoice with the number {invoice}</source>
            <translation>laskua numerolla {invoice} ei ole</translation>
        </message>
        <message>
            <source>correct {what}: {needed} is needed</source>
            <translation>oikaisu {what}: tarvitaan {needed}</translation>
        </message>
        <message>
            <source>{value}: the plan has no such value; a name is like {example}</source>
            <translation>{value}: suunnitelmassa ei ole sellaista arvoa; nimi on kuten {example}</translation>
        </message>
        <message>
            <source>{value}: {text!r} can't be read; expected {expected}</source>
            <translation>{value}: {text!r} ei ole luettavissa; odotettu {expected}</translation>
        </message>
        <message>
            <source>there is no scenario {name}; there are: {names}</source>
            <translation>skenaariota {name} ei ole; on: {names}</translation>
        </message>
        <message>
            <source>{file} can't be read as scenarios: {reason}</source>
            <translation>tiedostoa {file} ei voi lukea skenaarioina: {reason}</translation>
        </message>
        <message>
            <source>{what}: not corrected in this plan; possible: {possible}</source>
            <translation>{what}: ei oikaista tässä suunnitelmassa; mahdollista: {possible}</translation>
        </message>
        <message>
            <source>correction {correction}: correct the member once more instead</source>
            <translation>oikaisu {correction}: oikaise jäsen sen sijaan uudelleen</translation>
        </message>
        <message>
            <source>{text!r}: expected {expected}</source>
            <translation>{text!r}: odotettu {expected}</translation>
        </message>
    </context>
</TS>
