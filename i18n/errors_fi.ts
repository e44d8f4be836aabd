<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>AppError</name>
        <message>
            <source>{file} is already there and was left as it is: choose another name.</source>
            <translation>{file} on jo olemassa eikä siihen koskettu: valitse toinen nimi.</translation>
        </message>
        <message>
            <source>{file} isn't there: check the name and the folder.</source>
            <translation>{file} puuttuu: tarkista nimi ja kansio.</translation>
        </message>
        <message>
            <source>{file} is a folder or a device: choose an organisation file.</source>
            <translation>{file} on kansio tai laite: valitse organisaation tiedosto.</translation>
        </message>
        <message>
            <source>{file} can't be used, you have no permission: ask its owner for access or choose another folder.</source>
            <translation>Sinulla ei ole oikeutta tiedostoon {file}: pyydä oikeus omistajalta tai valitse toinen kansio.</translation>
        </message>
        <message>
            <source>{file} isn't an organisation file of this program: choose another file.</source>
            <translation>{file} ei ole tämän ohjelman organisaatiotiedosto: valitse toinen tiedosto.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version of the program (file version {found}, this program reads up to {known}): update the program.</source>
            <translation>{file} on kirjoitettu uudemmalla ohjelmaversiolla (tiedoston versio {found}, tämä ohjelma lukee versioon {known} asti): päivitä ohjelma.</translation>
        </message>
        <message>
            <source>{file} is encrypted: give its passphrase.</source>
            <translation>{file} on salattu: anna sen salalause.</translation>
        </message>
        <message>
            <source>{file} can't be opened: the passphrase is wrong, or the file is damaged or isn't an organisation file. Check the passphrase, or restore a backup.</source>
            <translation>{file} ei avaudu: salalause on väärä, tai tiedosto on vaurioitunut tai ei ole organisaatiotiedosto. Tarkista salalause tai palauta varmuuskopio.</translation>
        </message>
        <message>
            <source>{file} is damaged: stop working with it and restore the last backup.</source>
            <translation>{file} on vaurioitunut: lopeta sen käyttö ja palauta viimeisin varmuuskopio.</translation>
        </message>
        <message>
            <source>{file} can't grow, the disk is full ({free_mb} MB free): make room and repeat the work. Nothing of it was written.</source>
            <translation>{file} ei mahdu, levy on täynnä ({free_mb} Mt vapaana): tee tilaa ja toista työ. Mitään siitä ei tallennettu.</translation>
        </message>
        <message>
            <source>{file} can only be read: its disk, folder or permissions refuse writing. Nothing was written.</source>
            <translation>{file} on vain luettavissa: levy, kansio tai oikeudet estävät kirjoittamisen. Mitään ei tallennettu.</translation>
        </message>
        <message>
            <source>{file} can't be read or written: the disk reports an error, is gone, or allows no larger file. Check the disk and repeat the work. Nothing of it was written.</source>
            <translation>Tiedostoa {file} ei voi lukea tai kirjoittaa: levy antaa virheen, puuttuu tai ei salli suurempaa tiedostoa. Tarkista levy ja toista työ. Mitään siitä ei tallennettu.</translation>
        </message>
        <message>
            <source>{file} is being used by another program: close that program and repeat.</source>
            <translation>{file} on toisen ohjelman käytössä: sulje se ohjelma ja toista.</translation>
        </message>
        <message>
            <source>{file} or the journal beside it can't be opened: check the disk, the folder and your permissions.</source>
            <translation>{file} tai sen vieressä oleva loki ei avaudu: tarkista levy, kansio ja oikeudet.</translation>
        </message>
        <message>
            <source>The work on {file} was cancelled; nothing of it was written.</source>
            <translation>Työ tiedostossa {file} keskeytettiin; mitään siitä ei tallennettu.</translation>
        </message>
        <message>
            <source>The period is closed and can't be changed: reopen it first.</source>
            <translation>Kuukausi on suljettu eikä sitä voi muuttaa: avaa se ensin uudelleen.</translation>
        </message>
        <message>
            <source>The work was stopped; nothing of it was written.</source>
            <translation>Työ keskeytettiin; mitään siitä ei tallennettu.</translation>
        </message>
        <message>
            <source>{period} is a month of the {calendar} calendar; expected {expected}</source>
            <translation>{period} on toisen kalenterin kuukausi; odotettu {expected}</translation>
        </message>
        <message>
            <source>{period} is closed already; reopen it first, if it is the last one</source>
            <translation>{period} on jo suljettu; avaa se ensin uudelleen, jos se on viimeisin.</translation>
        </message>
        <message>
            <source>{period} was not closed: its figures are no longer those previewed</source>
            <translation>{period} jäi sulkematta: luvut eivät enää ole esikatselun mukaiset. Katso uudelleen.</translation>
        </message>
        <message>
            <source>{period} is not closed: close it first, or look at its preview</source>
            <translation>{period} ei ole suljettu: sulje se ensin.</translation>
        </message>
        <message>
            <source>{file} can't be written: {reason}</source>
            <translation>Tiedostoa {file} ei voi kirjoittaa: {reason}</translation>
        </message>
        <message>
            <source>{file} is already open: {user} on {host} has it, process {pid}, since {since}. Close it there first.</source>
            <translation>{file} on jo auki: {user} koneella {host} käyttää sitä, prosessi {pid}, {since} alkaen. Sulje se ensin siellä.</translation>
        </message>
    </context>
</TS>
