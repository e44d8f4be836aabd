<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>Home</name>
        <message>
            <source>Month closed</source>
            <translation>Kuukausi suljettu</translation>
        </message>
        <message>
            <source>Payout slips written</source>
            <translation>Maksuerittelyt kirjoitettu</translation>
        </message>
        <message>
            <source>Payouts sent to the bank</source>
            <translation>Maksut lähetetty pankkiin</translation>
        </message>
        <message>
            <source>Month not closed yet</source>
            <translation>Kuukautta ei ole vielä suljettu</translation>
        </message>
        <message>
            <source>Payout slips not written yet</source>
            <translation>Maksuerittelyjä ei ole vielä kirjoitettu</translation>
        </message>
        <message>
            <source>Payouts not sent to the bank yet</source>
            <translation>Maksuja ei ole vielä lähetetty pankkiin</translation>
        </message>
        <message>
            <source>Representatives whom the next close closes unless they order: {count}</source>
            <translation>Edustajat, joiden edustajuus päättyy seuraavassa sulkemisessa, elleivät he tilaa: {count}</translation>
        </message>
        <message>
            <source>Payments that found no invoice: {count}</source>
            <translation>Suoritukset, joille ei löytynyt laskua: {count}</translation>
        </message>
        <message>
            <source>Members who named a referrer not matched yet: {count}</source>
            <translation>Jäsenet, joiden ilmoittamaa suosittelijaa ei ole vielä löydetty: {count}</translation>
        </message>
        <message>
            <source>Free trials that end within 30 days: {count}</source>
            <translation>Koejaksot, jotka päättyvät 30 päivän kuluessa: {count}</translation>
        </message>
        <message>
            <source>Membership terms that end within 30 days: {count}</source>
            <translation>Jäsenyysjaksot, jotka päättyvät 30 päivän kuluessa: {count}</translation>
        </message>
        <message>
            <source>Payouts in no payment file yet: {count} · {amount}</source>
            <translation>Maksut, joita ei ole maksutiedostossa: {count} · {amount}</translation>
        </message>
        <message>
            <source>Payment files not marked as sent: {count} · {amount}</source>
            <translation>Maksutiedostot, joita ei ole merkitty lähetetyiksi: {count} · {amount}</translation>
        </message>
        <message>
            <source>Held because the member is closed: {count} · {amount}</source>
            <translation>Pidätetty, koska jäsen on suljettu: {count} · {amount}</translation>
        </message>
        <message>
            <source>Held because duties are not done: {count} · {amount}</source>
            <translation>Pidätetty, koska velvollisuudet ovat tekemättä: {count} · {amount}</translation>
        </message>
        <message>
            <source>Held for want of a marketing-unit code: {count} · {amount}</source>
            <translation>Pidätetty, koska markkinointiyksikön tunnus puuttuu: {count} · {amount}</translation>
        </message>
        <message>
            <source>Held for want of an account: {count} · {amount}</source>
            <translation>Pidätetty, koska tilinumero puuttuu: {count} · {amount}</translation>
        </message>
        <message>
            <source>Negative balances: {count} · {amount}</source>
            <translation>Negatiiviset saldot: {count} · {amount}</translation>
        </message>
        <message>
            <source>Balances below the minimum payout: {count} · {amount}</source>
            <translation>Vähimmäismaksua pienemmät saldot: {count} · {amount}</translation>
        </message>
        <message>
            <source>Members with unpaid invoices: {count} · {amount}</source>
            <translation>Jäsenet, joilla on maksamattomia laskuja: {count} · {amount}</translation>
        </message>
    </context>
    <context>
        <name>HomeCard</name>
        <message>
            <source>done</source>
            <translation>tehty</translation>
        </message>
        <message>
            <source>left to do</source>
            <translation>tekemättä</translation>
        </message>
    </context>
    <context>
        <name>HomeScreen</name>
        <message>
            <source>Close month</source>
            <translation>Sulje kuukausi</translation>
        </message>
        <message>
            <source>For your notice</source>
            <translation>Tiedoksi</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Tuo</translation>
        </message>
        <message>
            <source>Last closed: {month}</source>
            <translation>Viimeksi suljettu: {month}</translation>
        </message>
        <message>
            <source>Needs care</source>
            <translation>Vaatii huomiota</translation>
        </message>
        <message>
            <source>Next to close: {month}</source>
            <translation>Seuraavaksi suljetaan: {month}</translation>
        </message>
        <message>
            <source>Import what belongs to the first month, the members before all; then it can be closed.</source>
            <translation>Tuo ensimmäisen kuukauden tiedot, jäsenet ensimmäiseksi; sitten sen voi sulkea.</translation>
        </message>
        <message>
            <source>Nothing waits to be done.</source>
            <translation>Mikään ei odota tekemistä.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Näytä</translation>
        </message>
        <message>
            <source>Show: {text}</source>
            <translation>Näytä: {text}</translation>
        </message>
        <message>
            <source>Slips and payments</source>
            <translation>Erittelyt ja maksut</translation>
        </message>
        <message>
            <source>The first month</source>
            <translation>Ensimmäinen kuukausi</translation>
        </message>
        <message>
            <source>The month has ended. Look at the data, preview it, and close it.</source>
            <translation>Kuukausi on päättynyt. Katso tiedot, esikatsele ja sulje se.</translation>
        </message>
        <message>
            <source>The month is in progress until {day}. A preview shows how it stands.</source>
            <translation>Kuukausi on kesken {day} asti. Esikatselu näyttää sen tilanteen.</translation>
        </message>
        <message>
            <source>The payouts are due on {day}, in {days} days.</source>
            <translation>Maksut erääntyvät {day}, {days} päivän kuluttua.</translation>
        </message>
        <message>
            <source>The payouts were due on {day}, {days} days ago.</source>
            <translation>Maksut erääntyivät {day}, {days} päivää sitten.</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Tehtävää</translation>
        </message>
    </context>
</TS>
