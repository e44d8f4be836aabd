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
            <source>&amp;Motion</source>
            <translation>Anima&amp;atiot</translation>
        </message>
        <message>
            <source>None: all changes at once</source>
            <translation>Ei liikettä: kaikki vaihtuu kerralla</translation>
        </message>
        <message>
            <source>Copies made by themselves</source>
            <translation>Automaattiset varmuuskopiot</translation>
        </message>
        <message>
            <source>Where shall copies be kept?</source>
            <translation>Missä kopiot säilytetään?</translation>
        </message>
        <message>
            <source>This folder can't be reached now. Until it can, or another one is chosen, no import and no close is made.</source>
            <translation>Tähän kansioon ei nyt päästä. Ennen kuin siihen päästään tai valitaan toinen, mitään ei tuoda eikä suljeta.</translation>
        </message>
        <message>
            <source>Copies are kept in {folder} from now on.</source>
            <translation>Kopiot säilytetään tästä lähtien kansiossa {folder}.</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Valitse kansio …</translation>
        </message>
        <message>
            <source>Beside the organisation</source>
            <translation>Organisaation vierellä</translation>
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
