<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>AppError</name>
        <message>
            <source>{rule}: the text of the plan can't be changed safely at this place</source>
            <translation>{rule}: suunnitelman tekstiä ei voi tässä kohdassa muuttaa turvallisesti</translation>
        </message>
        <message>
            <source>the plan has no value {rule}; there are {rules}</source>
            <translation>suunnitelmassa ei ole arvoa {rule}; on {rules}</translation>
        </message>
        <message>
            <source>{rule}: it can't change from {day}, months before {first} are closed or before the plan: expected a day from {first} on</source>
            <translation>{rule}: ei voi muuttua päivästä {day} alkaen, kuukaudet ennen päivää {first} on suljettu tai ennen suunnitelmaa: valitse päivä {first} tai myöhempi</translation>
        </message>
        <message>
            <source>{rule}: {day} is within a month: expected its first day</source>
            <translation>{rule}: {day} on keskellä kuukautta: valitse kuukauden ensimmäinen päivä</translation>
        </message>
        <message>
            <source>{rule}: nothing to change, this value holds on {day} already</source>
            <translation>{rule}: ei muutettavaa, tämä arvo on jo voimassa {day}</translation>
        </message>
        <message>
            <source>{rule}: this value does not fit into the plan: {finding}</source>
            <translation>{rule}: arvo ei sovi suunnitelmaan: {finding}</translation>
        </message>
        <message>
            <source>{rule}: change one package at a time, with its own command or form</source>
            <translation>{rule}: muuta paketteja yksi kerrallaan, omalla komennollaan tai lomakkeellaan</translation>
        </message>
        <message>
            <source>{text!r} is no day: expected one like 1403-05-01 or 2024-05-01</source>
            <translation>{text!r} ei ole päivä: odotettiin päivää kuten 1403-05-01 tai 2024-05-01</translation>
        </message>
        <message>
            <source>{rule}: {text!r}: expected {expected}</source>
            <translation>{rule}: {text!r}: odotettiin: {expected}</translation>
        </message>
    </context>
</TS>
