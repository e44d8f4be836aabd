<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>Actions</name>
        <message>
            <source>Open …</source>
            <translation>Avaa …</translation>
        </message>
        <message>
            <source>Close month …</source>
            <translation>Sulje kuukausi …</translation>
        </message>
        <message>
            <source>Export payouts …</source>
            <translation>Vie maksut …</translation>
        </message>
        <message>
            <source>Back up …</source>
            <translation>Varmuuskopioi …</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Lopeta</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisaatio</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Kuukausi</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Näytä</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Kieli</translation>
        </message>
    </context>
    <context>
        <name>CloseTotals</name>
        <message>
            <source>The payout cap applies: every bonus is multiplied by {factor}.</source>
            <translation>Maksukatto on voimassa: jokainen bonus kerrotaan luvulla {factor}.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>No month is closed yet</source>
            <translation>Yhtään kuukautta ei ole vielä suljettu</translation>
        </message>
        <message>
            <source>Closed through {month} · to be paid by {day}</source>
            <translation>Suljettu: {month} asti · maksettava viimeistään {day}</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>The figures do not hold together, nothing was closed: {faults}</source>
            <translation>Luvut eivät täsmää, mitään ei suljettu: {faults}</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>Export payouts</source>
            <translation>Vie maksut</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Taulukko (*.csv)</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Varmuuskopioi</translation>
        </message>
        <message>
            <source>Organisation (*.parvi)</source>
            <translation>Organisaatio (*.parvi)</translation>
        </message>
        <message>
            <source>Payouts of {month} are in {file}</source>
            <translation>Maksut ({month}) ovat tiedostossa {file}</translation>
        </message>
        <message>
            <source>Exporting payouts</source>
            <translation>Viedään maksuja</translation>
        </message>
        <message>
            <source>A verified copy is in {file}</source>
            <translation>Tarkistettu kopio on tiedostossa {file}</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>Tehdään varmuuskopiota</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Making a backup</source>
            <translation>Tehdään varmuuskopiota</translation>
        </message>
        <message>
            <source>Reading orders and members</source>
            <translation>Luetaan tilauksia ja jäseniä</translation>
        </message>
        <message>
            <source>Working the month out</source>
            <translation>Lasketaan kuukautta</translation>
        </message>
        <message>
            <source>Writing the figures</source>
            <translation>Tallennetaan lukuja</translation>
        </message>
        <message>
            <source>Closing months of the demonstration</source>
            <translation>Suljetaan esittelyn kuukausia</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Parvi</source>
            <translation>Parvi</translation>
        </message>
    </context>
    <context>
        <name>WorkLine</name>
        <message>
            <source>{step}: {done} of {total}</source>
            <translation>{step}: {done} / {total}</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Keskeytetään …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Keskeytä</translation>
        </message>
    </context>
</TS>
