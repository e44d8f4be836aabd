<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>Places</name>
        <message>
            <source>Import</source>
            <translation>Tuonti</translation>
        </message>
        <message>
            <source>Close month</source>
            <translation>Sulje kuukausi</translation>
        </message>
        <message>
            <source>Dashboards</source>
            <translation>Kaaviot</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Rekisterit</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>Myynti</translation>
        </message>
        <message>
            <source>Audit journal</source>
            <translation>Tapahtumaloki</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Taulukot</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Drop a table file here. Its kind is recognised by its first row; columns it calls otherwise are asked for once. Every cell at fault is marked. All rows are taken, or none.</source>
            <translation>Pudota taulukkotiedosto tähän. Sen laji tunnistetaan ensimmäisestä rivistä; toisin nimetyt sarakkeet kysytään kerran. Jokainen virheellinen solu merkitään. Kaikki rivit otetaan tai ei yhtään.</translation>
        </message>
        <message>
            <source>A month is closed step by step: look at the data, preview, correct and preview again, commit. Then come the payout slips, the file for the bank, and the record that it was sent.</source>
            <translation>Kuukausi suljetaan vaihe vaiheelta: katso tietoja, esikatsele, korjaa ja esikatsele uudelleen, vahvista. Sitten tulevat maksuerittelyt, pankkitiedosto ja kirjaus sen lähettämisestä.</translation>
        </message>
        <message>
            <source>How the closed months have gone. Point at a month to read its values; click a bar to see its members. Each chart can be copied, or saved as a picture or a table.</source>
            <translation>Miten suljetut kuukaudet ovat menneet. Osoita kuukautta nähdäksesi luvut; napsauta palkkia nähdäksesi sen jäsenet. Jokaisen kaavion voi kopioida tai tallentaa kuvana tai taulukkona.</translation>
        </message>
        <message>
            <source>What is recorded beside members and sales. Choose a register, then add, change or take away; every change goes into the journal. Enter on a row shows its member.</source>
            <translation>Mitä jäsenten ja myynnin ohella kirjataan. Valitse rekisteri ja lisää, muuta tai poista; jokainen muutos menee tapahtumalokiin. Enter rivillä näyttää sen jäsenen.</translation>
        </message>
        <message>
            <source>Orders of a month with their points and discounts, products with their licences, promotions. A new order shows its points and its discount while it is typed.</source>
            <translation>Kuukauden tilaukset pisteineen ja alennuksineen, tuotteet lupineen, kampanjahinnat. Uusi tilaus näyttää pisteensä ja alennuksensa kirjoitettaessa.</translation>
        </message>
        <message>
            <source>Everything that was done, by whom and when; nothing in it can be changed unseen. Filter it, look at the values of an event, check that the record is whole, or export it. The whole file can be checked here too, every closed month worked out again.</source>
            <translation>Kaikki mitä on tehty, kenen toimesta ja milloin; mitään siinä ei voi muuttaa huomaamatta. Suodata, katso tapahtuman arvoja, tarkista että loki on ehjä, tai vie se. Koko tiedoston voi myös tarkistaa täällä, jokainen suljettu kuukausi uudelleen laskien.</translation>
        </message>
        <message>
            <source>Tables for a spreadsheet or another program. Choose one, and the month it belongs to, and say where to write it.</source>
            <translation>Taulukoita taulukkolaskentaan tai toiseen ohjelmaan. Valitse taulukko ja sen kuukausi ja kerro, minne se kirjoitetaan.</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Reading the file</source>
            <translation>Luetaan tiedostoa</translation>
        </message>
        <message>
            <source>Comparing with the month before</source>
            <translation>Verrataan edelliseen kuukauteen</translation>
        </message>
        <message>
            <source>Going through the journal</source>
            <translation>Käydään tapahtumalokia läpi</translation>
        </message>
        <message>
            <source>Checking pages and journal</source>
            <translation>Tarkistetaan sivuja ja lokia</translation>
        </message>
        <message>
            <source>Working closed months out again</source>
            <translation>Lasketaan suljettuja kuukausia uudelleen</translation>
        </message>
    </context>
    <context>
        <name>WorkLine</name>
        <message>
            <source>{step}: {share}</source>
            <translation>{step}: {share}</translation>
        </message>
    </context>
</TS>
