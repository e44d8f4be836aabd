<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>DetailsForm</name>
        <message>
            <source>The details are saved</source>
            <translation>Tiedot tallennettiin</translation>
        </message>
        <message>
            <source>The organisation</source>
            <translation>Organisaatio</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Tallenna</translation>
        </message>
        <message>
            <source>expected {expected}</source>
            <translation>odotettiin {expected}</translation>
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
        <message>
            <source>Copies made by themselves</source>
            <translation>Automaattiset varmuuskopiot</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Avaa kansio</translation>
        </message>
        <message>
            <source>Before every import, close and change of the program a copy is kept in {folder}. A copy elsewhere is made with Back up in the menu.</source>
            <translation>Ennen jokaista tuontia, sulkemista ja ohjelman päivitystä säilytetään kopio kansiossa {folder}. Muualle kopio tehdään valikon varmuuskopioinnilla.</translation>
        </message>
    </context>
</TS>
