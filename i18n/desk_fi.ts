<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>Actions</name>
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
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>A place, an action or a member</source>
            <translation>Näkymä, toiminto tai jäsen</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Toiminto</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Täällä</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Jäsen</translation>
        </message>
        <message>
            <source>Nothing fits.</source>
            <translation>Mikään ei vastaa hakua.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Näkymä</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>Hakutulokset</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Farhan plan</source>
            <translation>Farhan-ohjelma</translation>
        </message>
        <message>
            <source>Porukka plan</source>
            <translation>Porukka-ohjelma</translation>
        </message>
        <message>
            <source>Search or do … ({keys})</source>
            <translation>Etsi tai tee … ({keys})</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>A mistake of the program</source>
            <translation>Ohjelmavirhe</translation>
        </message>
        <message>
            <source>Parvi made a mistake. What you did last was not written; all that was written before is safe. Please start the program anew and, if it comes again, report the details. They hold no data of your organisation and are also in {file}.</source>
            <translation>Parvi teki virheen. Viimeisintä tekemistäsi ei tallennettu; kaikki aiemmin tallennettu on turvassa. Käynnistä ohjelma uudelleen ja ilmoita lisätiedot, jos virhe toistuu. Niissä ei ole organisaatiosi tietoja, ja ne ovat myös tiedostossa {file}.</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>no period is closed</source>
            <translation>yhtään kautta ei ole suljettu</translation>
        </message>
        <message>
            <source>the last closed is {month}</source>
            <translation>viimeksi suljettu on {month}</translation>
        </message>
        <message>
            <source>no file can have this name</source>
            <translation>millään tiedostolla ei voi olla tätä nimeä</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>se on kansio</translation>
        </message>
        <message>
            <source>it isn't the known event</source>
            <translation>se ei ole tunnettu tapahtuma</translation>
        </message>
        <message>
            <source>the events from here are gone</source>
            <translation>tapahtumat tästä eteenpäin puuttuvat</translation>
        </message>
        <message>
            <source>the event is missing</source>
            <translation>tapahtuma puuttuu</translation>
        </message>
        <message>
            <source>it doesn't follow the event before it</source>
            <translation>se ei jatka edellistä tapahtumaa</translation>
        </message>
        <message>
            <source>its contents were changed</source>
            <translation>sen sisältöä on muutettu</translation>
        </message>
        <message>
            <source>missing or changed: {names}</source>
            <translation>puuttuu tai muutettu: {names}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>All members of the network. Type part of a code or a name to find someone; click a heading to sort by it, drag it to move the column.</source>
            <translation>Kaikki verkoston jäsenet. Etsi kirjoittamalla osa tunnuksesta tai nimestä; lajittele napsauttamalla otsikkoa, siirrä saraketta vetämällä.</translation>
        </message>
        <message>
            <source>Language, colours and size of the letters. A choice holds at once and is remembered on this computer.</source>
            <translation>Kieli, värit ja tekstin koko. Valinta tulee heti voimaan ja säilyy tällä tietokoneella.</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>Help</source>
            <translation>Ohje</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Näppäimet</translation>
        </message>
        <message>
            <source>Open the file of an organisation, make a new one, or look around in the demonstration first.</source>
            <translation>Avaa organisaation tiedosto, luo uusi tai katsele ensin esittelyä.</translation>
        </message>
        <message>
            <source>Parvi</source>
            <translation>Parvi</translation>
        </message>
    </context>
    <context>
        <name>MembersScreen</name>
        <message>
            <source>Find a code or a name</source>
            <translation>Etsi tunnusta tai nimeä</translation>
        </message>
        <message>
            <source>No member has this in the code or the name.
Type less of it, or empty the line.</source>
            <translation>Kenelläkään jäsenellä ei ole tätä tunnuksessa tai nimessä.
Kirjoita vähemmän tai tyhjennä hakurivi.</translation>
        </message>
        <message>
            <source>There are no members yet.
Import a file of members: main.py import FILE members CSV</source>
            <translation>Jäseniä ei vielä ole.
Tuo jäsentiedosto: main.py import FILE members CSV</translation>
        </message>
        <message>
            <source>{count} found</source>
            <translation>{count} löytyi</translation>
        </message>
        <message>
            <source>{count} members</source>
            <translation>{count} jäsentä</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>line {line}: {finding}</source>
            <translation>rivi {line}: {finding}</translation>
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
        <name>Opening</name>
        <message>
            <source>Encrypted organisation</source>
            <translation>Salattu organisaatio</translation>
        </message>
        <message>
            <source>Making the demonstration</source>
            <translation>Esittelyä luodaan</translation>
        </message>
        <message>
            <source>Open an organisation</source>
            <translation>Avaa organisaatio</translation>
        </message>
        <message>
            <source>Opening {file}</source>
            <translation>Avataan {file}</translation>
        </message>
        <message>
            <source>Organisation (*.parvi)</source>
            <translation>Organisaatio (*.parvi)</translation>
        </message>
        <message>
            <source>Passphrase of {file}</source>
            <translation>Tiedoston {file} tunnuslause</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Books</source>
            <translation>Kirjat</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Kirjaukset</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Kuukausi</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Jäsenet</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Verkosto</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Asetukset</translation>
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
        <name>Rail</name>
        <message>
            <source>Places</source>
            <translation>Näkymät</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Värit</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Kieli</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>Kuten tietokone</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tumma</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Kieli ja ulkoasu</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Vaalea</translation>
        </message>
        <message>
            <source>Size of &amp;letters</source>
            <translation>&amp;Tekstin koko</translation>
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
</TS>
