<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>JournalActions</name>
        <message>
            <source>price of an add-on set</source>
            <translation>lisäpaketin hinta asetettu</translation>
        </message>
        <message>
            <source>duties of many recorded</source>
            <translation>usean velvollisuudet merkitty</translation>
        </message>
        <message>
            <source>invoices raised</source>
            <translation>laskut tehty</translation>
        </message>
        <message>
            <source>package set</source>
            <translation>paketti asetettu</translation>
        </message>
        <message>
            <source>invoice of a payment chosen</source>
            <translation>maksun lasku valittu</translation>
        </message>
        <message>
            <source>payments after the backup found</source>
            <translation>varmuuskopion jälkeiset maksut löydetty</translation>
        </message>
        <message>
            <source>self-billed invoice made</source>
            <translation>itselaskutuslasku tehty</translation>
        </message>
        <message>
            <source>organisation made</source>
            <translation>organisaatio tehty</translation>
        </message>
        <message>
            <source>file brought up to date</source>
            <translation>tiedosto päivitetty</translation>
        </message>
        <message>
            <source>setting changed</source>
            <translation>asetus muutettu</translation>
        </message>
        <message>
            <source>plan kept</source>
            <translation>suunnitelma tallennettu</translation>
        </message>
        <message>
            <source>value of the plan set</source>
            <translation>suunnitelman arvo asetettu</translation>
        </message>
        <message>
            <source>option of the plan set</source>
            <translation>suunnitelman valinta asetettu</translation>
        </message>
        <message>
            <source>file imported</source>
            <translation>tiedosto tuotu</translation>
        </message>
        <message>
            <source>month closed</source>
            <translation>kuukausi suljettu</translation>
        </message>
        <message>
            <source>month reopened</source>
            <translation>kuukausi avattu uudelleen</translation>
        </message>
        <message>
            <source>member changed</source>
            <translation>jäsen muutettu</translation>
        </message>
        <message>
            <source>member reopened</source>
            <translation>jäsen avattu uudelleen</translation>
        </message>
        <message>
            <source>held payment released</source>
            <translation>pidätetty maksu vapautettu</translation>
        </message>
        <message>
            <source>consent recorded</source>
            <translation>suostumus kirjattu</translation>
        </message>
        <message>
            <source>nobody was the referrer</source>
            <translation>kukaan ei ollut suosittelija</translation>
        </message>
        <message>
            <source>duties recorded</source>
            <translation>velvollisuudet kirjattu</translation>
        </message>
        <message>
            <source>exemption recorded</source>
            <translation>poikkeus kirjattu</translation>
        </message>
        <message>
            <source>exemption taken away</source>
            <translation>poikkeus poistettu</translation>
        </message>
        <message>
            <source>adjustment added</source>
            <translation>oikaisu lisätty</translation>
        </message>
        <message>
            <source>adjustment taken away</source>
            <translation>oikaisu poistettu</translation>
        </message>
        <message>
            <source>gift handed over</source>
            <translation>lahja luovutettu</translation>
        </message>
        <message>
            <source>order entered</source>
            <translation>tilaus kirjattu</translation>
        </message>
        <message>
            <source>product added</source>
            <translation>tuote lisätty</translation>
        </message>
        <message>
            <source>product changed</source>
            <translation>tuote muutettu</translation>
        </message>
        <message>
            <source>promotion added</source>
            <translation>kampanjahinta lisätty</translation>
        </message>
        <message>
            <source>promotion ended</source>
            <translation>kampanjahinta päätetty</translation>
        </message>
        <message>
            <source>promotion taken away</source>
            <translation>kampanjahinta poistettu</translation>
        </message>
        <message>
            <source>register entry set</source>
            <translation>rekisterimerkintä asetettu</translation>
        </message>
        <message>
            <source>register entry taken away</source>
            <translation>rekisterimerkintä poistettu</translation>
        </message>
        <message>
            <source>payment file made</source>
            <translation>maksutiedosto tehty</translation>
        </message>
        <message>
            <source>payment sent back by the bank</source>
            <translation>pankki palautti maksun</translation>
        </message>
        <message>
            <source>payment released once more</source>
            <translation>maksu vapautettu uudelleen</translation>
        </message>
        <message>
            <source>payment file marked</source>
            <translation>maksutiedosto merkitty</translation>
        </message>
        <message>
            <source>documents printed</source>
            <translation>asiakirjat tulostettu</translation>
        </message>
        <message>
            <source>look of documents set</source>
            <translation>asiakirjojen ulkoasu asetettu</translation>
        </message>
        <message>
            <source>closed month corrected</source>
            <translation>suljettua kuukautta oikaistu</translation>
        </message>
        <message>
            <source>correction posted</source>
            <translation>oikaisu kirjattu</translation>
        </message>
        <message>
            <source>correction taken back</source>
            <translation>oikaisu peruttu</translation>
        </message>
    </context>
    <context>
        <name>JournalKeys</name>
        <message>
            <source>After</source>
            <translation>Jälkeen</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Ennen</translation>
        </message>
        <message>
            <source>From the month</source>
            <translation>Kuukaudesta alkaen</translation>
        </message>
        <message>
            <source>Version of the plan</source>
            <translation>Suunnitelman versio</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Vaihtoehdot</translation>
        </message>
        <message>
            <source>Fingerprint of the data</source>
            <translation>Tietojen sormenjälki</translation>
        </message>
        <message>
            <source>Fingerprint of the figures</source>
            <translation>Lukujen sormenjälki</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rivit</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Rivit tilauksella</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>Merkkejä</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Sormenjälki</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sulkeminen</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Määrä</translation>
        </message>
    </context>
    <context>
        <name>JournalScreen</name>
        <message>
            <source>Copy the report</source>
            <translation>Kopioi raportti</translation>
        </message>
        <message>
            <source>No event fits. Clear a filter.</source>
            <translation>Mikään tapahtuma ei sovi. Poista jokin suodatin.</translation>
        </message>
        <message>
            <source>Checking the journal</source>
            <translation>Tarkistetaan tapahtumalokia</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>Tarkistetaan tiedostoa</translation>
        </message>
        <message>
            <source>Writing the events</source>
            <translation>Kirjoitetaan tapahtumia</translation>
        </message>
        <message>
            <source>The journal is whole: {count} events, head {head}</source>
            <translation>Tapahtumaloki on ehjä: {count} tapahtumaa, viimeinen {head}</translation>
        </message>
        <message>
            <source>Something is wrong ({count}):</source>
            <translation>Jotakin on vialla ({count}):</translation>
        </message>
        <message>
            <source>All is well: {closes} closed months were worked out again, and the journal has {count} events.</source>
            <translation>Kaikki on kunnossa: {closes} suljettua kuukautta laskettiin uudelleen, ja lokissa on {count} tapahtumaa.</translation>
        </message>
        <message>
            <source>{count} events are in {file}</source>
            <translation>{count} tapahtumaa on tiedostossa {file}</translation>
        </message>
        <message>
            <source>Export the events</source>
            <translation>Vie tapahtumat</translation>
        </message>
        <message>
            <source>Anybody</source>
            <translation>Kuka tahansa</translation>
        </message>
        <message>
            <source>Anything done</source>
            <translation>Mikä tahansa teko</translation>
        </message>
        <message>
            <source>Events: {count}</source>
            <translation>Tapahtumia: {count}</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numero</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Milloin</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Kuka</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Mitä</translation>
        </message>
        <message>
            <source>To what</source>
            <translation>Mille</translation>
        </message>
        <message>
            <source>From the day</source>
            <translation>Päivästä</translation>
        </message>
        <message>
            <source>To the day</source>
            <translation>Päivään</translation>
        </message>
        <message>
            <source>Part of the subject or the values</source>
            <translation>Osa kohteesta tai arvoista</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Tapahtumat</translation>
        </message>
        <message>
            <source>Values of the event</source>
            <translation>Tapahtuman arvot</translation>
        </message>
        <message>
            <source>Check the journal</source>
            <translation>Tarkista loki</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Vie …</translation>
        </message>
        <message>
            <source>Check the whole file</source>
            <translation>Tarkista koko tiedosto</translation>
        </message>
    </context>
</TS>
