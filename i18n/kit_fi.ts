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
        <message>
            <source>As the computer</source>
            <translation>Kuten tietokone</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Takaisin</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Värit</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tumma</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Kumoa</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Muokkaa</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Etsi</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Eteenpäin</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Siirry</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ohje</translation>
        </message>
        <message>
            <source>Help on this place</source>
            <translation>Ohje tästä näkymästä</translation>
        </message>
        <message>
            <source>Larger letters</source>
            <translation>Suurempi teksti</translation>
        </message>
        <message>
            <source>Leave organisation</source>
            <translation>Poistu organisaatiosta</translation>
        </message>
        <message>
            <source>Letters of normal size</source>
            <translation>Normaalikokoinen teksti</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Vaalea</translation>
        </message>
        <message>
            <source>Search or do …</source>
            <translation>Etsi tai tee …</translation>
        </message>
        <message>
            <source>Smaller letters</source>
            <translation>Pienempi teksti</translation>
        </message>
        <message>
            <source>Demonstration of the Farhan plan</source>
            <translation>Farhan-suunnitelman esittely</translation>
        </message>
        <message>
            <source>Demonstration of the Porukka plan</source>
            <translation>Porukka-suunnitelman esittely</translation>
        </message>
        <message>
            <source>New organisation …</source>
            <translation>Uusi organisaatio …</translation>
        </message>
        <message>
            <source>Restore a backup …</source>
            <translation>Palauta varmuuskopio …</translation>
        </message>
        <message>
            <source>Print documents …</source>
            <translation>Tulosta asiakirjoja …</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Pick a day</source>
            <translation>Valitse päivä</translation>
        </message>
        <message>
            <source>This is no day</source>
            <translation>Tämä ei ole päivä</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Name</source>
            <translation>Nimi</translation>
        </message>
        <message>
            <source>Business id</source>
            <translation>Y-tunnus</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>Alv-numero</translation>
        </message>
        <message>
            <source>Registration number</source>
            <translation>Rekisterinumero</translation>
        </message>
        <message>
            <source>Licence number</source>
            <translation>Luvan numero</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Katuosoite</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postinumero</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Postitoimipaikka</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Maa</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Pankkitili</translation>
        </message>
        <message>
            <source>BIC</source>
            <translation>BIC</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Sähköposti</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Puhelin</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Verkkosivu</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>The figures do not hold together, nothing was closed: {faults}</source>
            <translation>Luvut eivät täsmää, mitään ei suljettu: {faults}</translation>
        </message>
        <message>
            <source>line {line}: {finding}</source>
            <translation>rivi {line}: {finding}</translation>
        </message>
        <message>
            <source>{column}: {finding}</source>
            <translation>{column}: {finding}</translation>
        </message>
        <message>
            <source>line {line}, {column}: {finding}</source>
            <translation>rivi {line}, {column}: {finding}</translation>
        </message>
        <message>
            <source>That was not possible</source>
            <translation>Se ei onnistunut</translation>
        </message>
    </context>
    <context>
        <name>ProblemDialog</name>
        <message>
            <source>Details</source>
            <translation>Lisätiedot</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopioi</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Syy</translation>
        </message>
    </context>
    <context>
        <name>RowForm</name>
        <message>
            <source>Save</source>
            <translation>Tallenna</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Peru</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>Tämä tarvitaan.</translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>made</source>
            <translation>luotu</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>lähetetty</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>vahvistettu</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>hylätty</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>{step}, done</source>
            <translation>{step}, tehty</translation>
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
        <message>
            <source>Writing rows</source>
            <translation>Kirjoitetaan rivejä</translation>
        </message>
        <message>
            <source>Writing documents</source>
            <translation>Kirjoitetaan asiakirjoja</translation>
        </message>
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
        <name>Undoing</name>
        <message>
            <source>Done: {what}. {keys} takes it back.</source>
            <translation>Tehty: {what}. {keys} kumoaa sen.</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Kumottu</translation>
        </message>
        <message>
            <source>Taken back: {what}</source>
            <translation>Kumottu: {what}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Kumoa</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>Kumoa: {what}</translation>
        </message>
    </context>
    <context>
        <name>WhyAct</name>
        <message>
            <source>Why this figure?</source>
            <translation>Miksi tämä luku?</translation>
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
        <message>
            <source>{step}: {share}</source>
            <translation>{step}: {share}</translation>
        </message>
    </context>
</TS>
