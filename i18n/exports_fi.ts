<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>Exports</name>
        <message>
            <source>Ranks</source>
            <translation>Arvot</translation>
        </message>
        <message>
            <source>Bonus lines</source>
            <translation>Bonusrivit</translation>
        </message>
        <message>
            <source>Referral commissions</source>
            <translation>Jäsenhankintapalkkiot</translation>
        </message>
        <message>
            <source>Payouts</source>
            <translation>Maksut</translation>
        </message>
        <message>
            <source>Payments to the bank</source>
            <translation>Maksut pankkiin</translation>
        </message>
        <message>
            <source>Totals of the month</source>
            <translation>Kuukauden summat</translation>
        </message>
        <message>
            <source>Product quotas</source>
            <translation>Tuotekiintiöt</translation>
        </message>
    </context>
    <context>
        <name>ExportsScreen</name>
        <message>
            <source>Writing the table</source>
            <translation>Kirjoitetaan taulukkoa</translation>
        </message>
        <message>
            <source>The table is in {file}</source>
            <translation>Taulukko on tiedostossa {file}</translation>
        </message>
        <message>
            <source>Export a table</source>
            <translation>Vie taulukko</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Taulukot</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Kuukausi</translation>
        </message>
        <message>
            <source>A CSV file with a header row, for a spreadsheet or another program. Free texts that could run as a formula are written so that they don't.</source>
            <translation>CSV-tiedosto otsikkorivillä, taulukkolaskentaan tai toiseen ohjelmaan. Vapaat tekstit, jotka voisivat toimia kaavoina, kirjoitetaan niin etteivät ne toimi.</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Vie …</translation>
        </message>
    </context>
</TS>
