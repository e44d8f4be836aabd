<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>FindingTable</name>
        <message>
            <source>Line</source>
            <translation>Rivi</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Sarake</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Havainto</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Rows: {count}</source>
            <translation>Rivejä: {count}</translation>
        </message>
        <message>
            <source>Sum of {column}: {sum}</source>
            <translation>Summa, {column}: {sum}</translation>
        </message>
        <message>
            <source>There before: {count}</source>
            <translation>Jo ennestään: {count}</translation>
        </message>
        <message>
            <source>Left out: {count}</source>
            <translation>Jätetty pois: {count}</translation>
        </message>
        <message>
            <source>{count} rows were imported as {kind}.</source>
            <translation>{count} riviä tuotiin, lajina {kind}.</translation>
        </message>
        <message>
            <source>This very file was imported before; it adds nothing.</source>
            <translation>Juuri tämä tiedosto on jo tuotu; se ei lisää mitään.</translation>
        </message>
        <message>
            <source>Findings: {count}. Nothing can be imported until they are mended in the file.</source>
            <translation>Havaintoja: {count}. Mitään ei voi tuoda, ennen kuin ne on korjattu tiedostossa.</translation>
        </message>
        <message>
            <source>Every row is right. Nothing is written yet.</source>
            <translation>Kaikki rivit ovat kunnossa. Mitään ei ole vielä kirjoitettu.</translation>
        </message>
        <message>
            <source>Say which columns of the file these are: {columns}</source>
            <translation>Kerro, mitkä tiedoston sarakkeet nämä ovat: {columns}</translation>
        </message>
        <message>
            <source>The first row names the columns, in any order and in any language: names that are not known are asked for once. An empty form has the row already; fill it in with a spreadsheet and save it as CSV.</source>
            <translation>Ensimmäinen rivi nimeää sarakkeet, missä järjestyksessä ja millä kielellä tahansa: tuntemattomat nimet kysytään kerran. Tyhjässä lomakkeessa rivi on valmiina: täytä se taulukkolaskennassa ja tallenna CSV-muodossa.</translation>
        </message>
        <message>
            <source>an export of orders from WooCommerce, as it comes</source>
            <translation>verkkokaupan tilausvienti WooCommercesta sellaisenaan</translation>
        </message>
        <message>
            <source>{columns}. May be added: {more}</source>
            <translation>{columns}. Voi lisätä: {more}</translation>
        </message>
        <message>
            <source>a statement or notification of the bank (XML, camt.053, camt.054)</source>
            <translation>pankin tiliote tai tapahtumailmoitus (XML, camt.053, camt.054)</translation>
        </message>
    </context>
    <context>
        <name>EmptyForms</name>
        <message>
            <source>The empty form is in {file}</source>
            <translation>Tyhjä lomake on tiedostossa {file}</translation>
        </message>
        <message>
            <source>Save the empty form</source>
            <translation>Tallenna tyhjä lomake</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Taulukko (*.csv)</translation>
        </message>
        <message>
            <source>Empty form</source>
            <translation>Tyhjä lomake</translation>
        </message>
    </context>
    <context>
        <name>ImportColumns</name>
        <message>
            <source>In the file</source>
            <translation>Tiedostossa</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>Esimerkiksi</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Sarake</translation>
        </message>
        <message>
            <source>(passed over)</source>
            <translation>(ohitetaan)</translation>
        </message>
    </context>
    <context>
        <name>ImportFindings</name>
        <message>
            <source>Copy the findings</source>
            <translation>Kopioi havainnot</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Havainnot</translation>
        </message>
    </context>
    <context>
        <name>ImportScreen</name>
        <message>
            <source>Looking at the file</source>
            <translation>Katsotaan tiedostoa</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>Tehdään varmuuskopio</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Valitse tiedosto</translation>
        </message>
        <message>
            <source>Table or bank file (*.csv *.txt *.xml)</source>
            <translation>Taulukko tai pankin tiedosto (*.csv *.txt *.xml)</translation>
        </message>
        <message>
            <source>Checking the rows</source>
            <translation>Tarkistetaan rivejä</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Mitään ei ole vielä kirjoitettu.</translation>
        </message>
        <message>
            <source>Stopped; nothing was written.</source>
            <translation>Pysäytetty; mitään ei kirjoitettu.</translation>
        </message>
        <message>
            <source>Drop a file here, or choose one.</source>
            <translation>Pudota tiedosto tähän tai valitse sellainen.</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>Valitse tiedosto …</translation>
        </message>
        <message>
            <source>It holds:</source>
            <translation>Sisältö:</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Sarakkeet</translation>
        </message>
        <message>
            <source>I have compared the rows and sums with mine</source>
            <translation>Olen verrannut rivejä ja summia omiini</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Tuo</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>Tiedoston rivit</translation>
        </message>
        <message>
            <source>What is left out of the file</source>
            <translation>Mitä tiedostosta jätetään pois</translation>
        </message>
    </context>
</TS>
