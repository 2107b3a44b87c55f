<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Close Article</source>
        <translation>Artikel &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Einstellun&amp;gen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen …</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>V&amp;orige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Vo&amp;rwärts</translation>
    </message>
    <message>
        <source>Next Mark</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>Previous Mark</source>
        <translation>Vorige Markierung</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Schrift gr&amp;ößer</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>Schrift &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>Übli&amp;che Schriftgröße</translation>
    </message>
    <message>
        <source>Full &amp;Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Page and &amp;Type…</source>
        <translation>Seite un&amp;d Schrift …</translation>
    </message>
    <message>
        <source>Side &amp;Bar</source>
        <translation>Seitenleis&amp;te</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Abschnitte</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>Not&amp;izen</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>Be&amp;hauptungen</translation>
    </message>
    <message>
        <source>&amp;Caret in the Text</source>
        <translation>Te&amp;xtcursor im Artikel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Mark as Claim</source>
        <translation>Als Behauptung markieren</translation>
    </message>
    <message>
        <source>Mark as Question</source>
        <translation>Als Frage markieren</translation>
    </message>
    <message>
        <source>Mark as Evidence</source>
        <translation>Als Beleg markieren</translation>
    </message>
    <message>
        <source>Mark as Quote</source>
        <translation>Als Zitat markieren</translation>
    </message>
    <message>
        <source>Mark as To Do</source>
        <translation>Als Aufgabe markieren</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>Make a &amp;Claim…</source>
        <translation>&amp;Behauptung festhalten …</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Schlagwort …</translation>
    </message>
    <message>
        <source>&amp;Edit the Note</source>
        <translation>Notiz b&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;Delete the Mark</source>
        <translation>Markierung &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;About Sidegloss</source>
        <translation>&amp;Über Sidegloss</translation>
    </message>
    <message>
        <source>T&amp;rash</source>
        <translation>&amp;Papierkorb</translation>
    </message>
    <message>
        <source>Library Safet&amp;y</source>
        <translation>&amp;Sicherheit der Bibliothek</translation>
    </message>
    <message>
        <source>Read &amp;As…</source>
        <translation>Lesen &amp;als …</translation>
    </message>
    <message>
        <source>Open the Sour&amp;ce</source>
        <translation>Qu&amp;elle öffnen</translation>
    </message>
    <message>
        <source>A&amp;dd as Quotation…</source>
        <translation>Als &amp;Zitat aufnehmen …</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>&amp;Gehe zu …</translation>
    </message>
    <message>
        <source>Book&amp;mark This Place</source>
        <translation>Lese&amp;zeichen hier</translation>
    </message>
    <message>
        <source>Next Note</source>
        <translation>Nächste Notiz</translation>
    </message>
    <message>
        <source>Previous Note</source>
        <translation>Vorige Notiz</translation>
    </message>
    <message>
        <source>Next Claim</source>
        <translation>Nächste Behauptung</translation>
    </message>
    <message>
        <source>Previous Claim</source>
        <translation>Vorige Behauptung</translation>
    </message>
    <message>
        <source>Next Quotation</source>
        <translation>Nächstes Zitat</translation>
    </message>
    <message>
        <source>Previous Quotation</source>
        <translation>Voriges Zitat</translation>
    </message>
    <message>
        <source>Next Bookmark</source>
        <translation>Nächstes Lesezeichen</translation>
    </message>
    <message>
        <source>Previous Bookmark</source>
        <translation>Voriges Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Only the Text</source>
        <translation>&amp;Nur der Text</translation>
    </message>
    <message>
        <source>Note on the &amp;Article</source>
        <translation>Notiz zum &amp;Artikel</translation>
    </message>
    <message>
        <source>Mark &amp;Every Occurrence</source>
        <translation>&amp;Jedes Vorkommen markieren</translation>
    </message>
    <message>
        <source>Copy with &amp;Source</source>
        <translation>Mit &amp;Quelle kopieren</translation>
    </message>
    <message>
        <source>Move the Mark&apos;s End On</source>
        <translation>Ende der Markierung vor</translation>
    </message>
    <message>
        <source>Move the Mark&apos;s End Back</source>
        <translation>Ende der Markierung zurück</translation>
    </message>
    <message>
        <source>Move the Mark&apos;s Beginning On</source>
        <translation>Anfang der Markierung vor</translation>
    </message>
    <message>
        <source>Move the Mark&apos;s Beginning Back</source>
        <translation>Anfang der Markierung zurück</translation>
    </message>
    <message>
        <source>Next Mark at This &amp;Place</source>
        <translation>Nächste Markierung an dieser &amp;Stelle</translation>
    </message>
    <message>
        <source>Choose or Let Go of the &amp;Mark</source>
        <translation>&amp;Markierung aus- oder abwählen</translation>
    </message>
    <message>
        <source>Choose &amp;up to the Mark</source>
        <translation>&amp;Bis zur Markierung auswählen</translation>
    </message>
    <message>
        <source>Choose &amp;All Marks</source>
        <translation>&amp;Alle Markierungen auswählen</translation>
    </message>
    <message>
        <source>All of This &amp;Section</source>
        <translation>Alle dieses &amp;Abschnitts</translation>
    </message>
    <message>
        <source>All of the Mark&apos;s &amp;Colour</source>
        <translation>Alle in der &amp;Farbe der Markierung</translation>
    </message>
    <message>
        <source>All with the Mark&apos;s &amp;Tags</source>
        <translation>Alle mit den &amp;Schlagwörtern der Markierung</translation>
    </message>
    <message>
        <source>&amp;Let Go of All</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Meanings of the Colours…</source>
        <translation>&amp;Bedeutung der Farben …</translation>
    </message>
    <message>
        <source>Close Ot&amp;hers</source>
        <translation>An&amp;dere schließen</translation>
    </message>
    <message>
        <source>Reopen Closed &amp;Tab</source>
        <translation>Geschlossenen &amp;Tab wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>&amp;Nächster Tab</translation>
    </message>
    <message>
        <source>&amp;Previous Tab</source>
        <translation>&amp;Voriger Tab</translation>
    </message>
    <message>
        <source>Go to Tab &amp;1</source>
        <translation>Zu Tab &amp;1</translation>
    </message>
    <message>
        <source>Go to Tab &amp;2</source>
        <translation>Zu Tab &amp;2</translation>
    </message>
    <message>
        <source>Go to Tab &amp;3</source>
        <translation>Zu Tab &amp;3</translation>
    </message>
    <message>
        <source>Go to Tab &amp;4</source>
        <translation>Zu Tab &amp;4</translation>
    </message>
    <message>
        <source>Go to Tab &amp;5</source>
        <translation>Zu Tab &amp;5</translation>
    </message>
    <message>
        <source>Go to Tab &amp;6</source>
        <translation>Zu Tab &amp;6</translation>
    </message>
    <message>
        <source>Go to Tab &amp;7</source>
        <translation>Zu Tab &amp;7</translation>
    </message>
    <message>
        <source>Go to Tab &amp;8</source>
        <translation>Zu Tab &amp;8</translation>
    </message>
    <message>
        <source>Go to the &amp;Last Tab</source>
        <translation>Zum &amp;letzten Tab</translation>
    </message>
    <message>
        <source>To the &amp;Other Side</source>
        <translation>Zur &amp;anderen Seite</translation>
    </message>
    <message>
        <source>&amp;Move to Other Side</source>
        <translation>Auf die andere Seite &amp;verschieben</translation>
    </message>
    <message>
        <source>Side by Si&amp;de</source>
        <translation>Neb&amp;eneinander</translation>
    </message>
</context>
<context>
    <name>AnnotateText</name>
    <message>
        <source>before all sections</source>
        <translation>vor allen Abschnitten</translation>
    </message>
    <message>
        <source>The quote “%1” doesn&apos;t stand in the article. Nothing was written.</source>
        <translation>Das Zitat „%1“ steht nicht im Artikel. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The quote stands in %1 places; nothing was written. Choose one by --occurrence, or by --prefix and --suffix:</source>
        <translation>Das Zitat steht an %1 Stellen; nichts wurde geschrieben. Wählen Sie eine mit --occurrence oder mit --prefix und --suffix:</translation>
    </message>
</context>
<context>
    <name>ArticleSummary</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln Min.</numerusform>
            <numerusform>%Ln Min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>There is no library at “%1” yet: nothing to back up.</source>
        <translation>Bei „%1“ gibt es noch keine Bibliothek: nichts zu sichern.</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>To repair</source>
        <translation>Zu reparieren</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>review on %1</source>
        <translation>prüfen am %1</translation>
    </message>
    <message>
        <source>on “%1”</source>
        <translation>zu „%1“</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>… and further ones: %1</source>
        <translation>… und weitere: %1</translation>
    </message>
    <message>
        <source>There is no library at “%1” yet.</source>
        <translation>Bei „%1“ gibt es noch keine Bibliothek.</translation>
    </message>
    <message>
        <source>The library “%1” is damaged.</source>
        <translation>Die Bibliothek „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The library “%1” is sound.</source>
        <translation>Die Bibliothek „%1“ ist in Ordnung.</translation>
    </message>
    <message>
        <source>A newer Sidegloss wrote it: only the structure of its file was checked, not what is in it.</source>
        <translation>Ein neueres Sidegloss hat sie geschrieben: Nur der Aufbau der Datei wurde geprüft, nicht ihr Inhalt.</translation>
    </message>
    <message>
        <source>In the new library:</source>
        <translation>In der neuen Bibliothek:</translation>
    </message>
    <message>
        <source>What can be read of it is in the new library “%1”. To use that: sidegloss --library OUT</source>
        <translation>Was sich von ihr lesen lässt, steht in der neuen Bibliothek „%1“. Um diese zu benutzen: sidegloss --library OUT</translation>
    </message>
    <message>
        <source>Nothing can be read of it.</source>
        <translation>Von ihr lässt sich nichts lesen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used for a new library: give a path where nothing is yet.</source>
        <translation>„%1“ kann nicht für eine neue Bibliothek benutzt werden: Geben Sie einen Pfad an, an dem noch nichts ist.</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>See “sidegloss %1 --help”.</source>
        <translation>Siehe „sidegloss %1 --help“.</translation>
    </message>
</context>
<context>
    <name>CommandUsage</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 is no option of “%2”.</source>
        <translation>%1 ist keine Option von „%2“.</translation>
    </message>
    <message>
        <source>“%1” needs a file.</source>
        <translation>„%1“ braucht eine Datei.</translation>
    </message>
    <message>
        <source>“%1” is one file too many.</source>
        <translation>„%1“ ist eine Datei zu viel.</translation>
    </message>
    <message>
        <source>This version has no “%1”. To open a file of that name, write “./%1”.</source>
        <translation>Diese Version kennt „%1“ nicht. Um eine Datei dieses Namens zu öffnen, schreiben Sie „./%1“.</translation>
    </message>
    <message>
        <source>Copies the library into DIR, or into a folder beside it, and prints the path of the copy. The exit code is 1 where there is no library yet, 3 where DIR can&apos;t be written, 4 where the library isn&apos;t sound.</source>
        <translation>Kopiert die Bibliothek in DIR oder in einen Ordner neben ihr und schreibt den Pfad der Kopie. Der Rückgabewert ist 1, wenn es noch keine Bibliothek gibt, 3, wenn DIR nicht beschreibbar ist, 4, wenn die Bibliothek nicht in Ordnung ist.</translation>
    </message>
    <message>
        <source>Puts BACKUP in the place of the library, and prints the path of what was there. The exit code is 3 where BACKUP is no sound backup, 4 where the library can&apos;t be replaced.</source>
        <translation>Setzt BACKUP an die Stelle der Bibliothek und schreibt den Pfad dessen, was dort war. Der Rückgabewert ist 3, wenn BACKUP keine heile Sicherung ist, 4, wenn die Bibliothek nicht ersetzt werden kann.</translation>
    </message>
    <message>
        <source>Prints what is wrong with the library, and never writes in it. --salvage makes a new library OUT of what can still be read of it, and prints how much that is. The exit code is 0 where it is sound or isn&apos;t there yet, 4 where it isn&apos;t sound; with --salvage 1 where there is nothing to salvage, 3 where OUT can&apos;t be written.</source>
        <translation>Schreibt, was mit der Bibliothek nicht stimmt, und ändert nie etwas in ihr. --salvage macht aus dem, was sich noch lesen lässt, eine neue Bibliothek OUT und schreibt, wie viel das ist. Der Rückgabewert ist 0, wenn sie in Ordnung oder noch nicht da ist, 4, wenn sie es nicht ist; mit --salvage 1, wenn es nichts zu retten gibt, 3, wenn OUT nicht geschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Tag added: %1</source>
        <translation>Schlagwort hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Tag removed: %1</source>
        <translation>Schlagwort entfernt: %1</translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation>Aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>No longer of a claim</source>
        <translation>Gehört zu keiner Behauptung mehr</translation>
    </message>
    <message>
        <source>Made an appearance of a claim</source>
        <translation>Einer Behauptung zugeordnet</translation>
    </message>
    <message>
        <source>Made an appearance of another claim</source>
        <translation>Einer anderen Behauptung zugeordnet</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Ends moved</source>
        <translation>Enden verschoben</translation>
    </message>
    <message>
        <source>Statement changed</source>
        <translation>Aussage geändert</translation>
    </message>
    <message>
        <source>Reasoning written</source>
        <translation>Begründung geschrieben</translation>
    </message>
    <message>
        <source>Reasoning changed</source>
        <translation>Begründung geändert</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Prüfen am</translation>
    </message>
    <message>
        <source>Evidence changed</source>
        <translation>Belege geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>wie gefunden</translation>
    </message>
</context>
<context>
    <name>EncodingFamilyText</name>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” was not found. It may have been moved or renamed: look for it, or choose another.</source>
        <translation>„%1“ wurde nicht gefunden. Vielleicht wurde die Datei verschoben oder umbenannt: Suchen Sie sie, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device. Choose an article: a single file.</source>
        <translation>„%1“ ist ein Ordner oder ein Gerät. Wählen Sie einen Artikel: eine einzelne Datei.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check its permissions, and that its disk is connected.</source>
        <translation>„%1“ konnte nicht gelesen werden. Prüfen Sie die Zugriffsrechte und ob der Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>“%1” is not a text. Sidegloss reads Markdown, web pages, e-books (EPUB), transcripts and plain text.</source>
        <translation>„%1“ ist kein Text. Sidegloss liest Markdown, Webseiten, E-Books (EPUB), Mitschriften und reinen Text.</translation>
    </message>
    <message>
        <source>“%1” is too large to be read. Split it into smaller files.</source>
        <translation>„%1“ ist zu groß, um gelesen zu werden. Teilen Sie die Datei in kleinere.</translation>
    </message>
    <message>
        <source>“%1” is damaged, or not of the format that its name says. Get it again from where it came.</source>
        <translation>„%1“ ist beschädigt oder hat nicht das Format, das der Name angibt. Besorgen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“%1” could not be written; an older file of that name is untouched. Choose another folder.</source>
        <translation>„%1“ konnte nicht geschrieben werden; eine ältere Datei dieses Namens ist unberührt. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is not a library of Sidegloss; it was left as it is. Choose another library.</source>
        <translation>„%1“ ist keine Bibliothek von Sidegloss; die Datei blieb, wie sie ist. Wählen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>The library “%1” is damaged; nothing was changed in it. Restore a backup, or choose another library.</source>
        <translation>Die Bibliothek „%1“ ist beschädigt; nichts wurde darin geändert. Spielen Sie eine Sicherung ein, oder wählen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>The library “%1” doesn&apos;t allow this: its file or folder can&apos;t be read or written. Nothing was changed. Check the permissions of both.</source>
        <translation>Die Bibliothek „%1“ lässt das nicht zu: Ihre Datei oder ihr Ordner ist nicht lesbar oder nicht schreibbar. Nichts wurde geändert. Prüfen Sie die Zugriffsrechte beider.</translation>
    </message>
    <message>
        <source>The library “%1” was written by a newer Sidegloss and can only be read here. Update Sidegloss to write in it.</source>
        <translation>Die Bibliothek „%1“ stammt von einem neueren Sidegloss und kann hier nur gelesen werden. Aktualisieren Sie Sidegloss, um darin zu schreiben.</translation>
    </message>
    <message>
        <source>Another program holds the library “%1”; nothing was changed. Try again in a moment.</source>
        <translation>Ein anderes Programm benutzt gerade die Bibliothek „%1“; nichts wurde geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk reported an error at the library “%1”; nothing was changed. Check that the disk is connected and sound, and try again.</source>
        <translation>Die Festplatte meldete einen Fehler bei der Bibliothek „%1“; nichts wurde geändert. Prüfen Sie, ob sie angeschlossen und in Ordnung ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used here.</source>
        <translation>„%1“ kann hier nicht verwendet werden.</translation>
    </message>
    <message>
        <source>“%1” stands in several places. Choose one of them.</source>
        <translation>„%1“ steht an mehreren Stellen. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>There is no space left for “%1”; nothing was changed. Make room, and try again.</source>
        <translation>Für „%1“ ist kein Platz mehr; nichts wurde geändert. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The computer&apos;s memory is full; nothing was changed. Close other programs, and try again.</source>
        <translation>Der Arbeitsspeicher ist voll; nichts wurde geändert. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile; nothing was overwritten. Look at it, and try again.</source>
        <translation>„%1“ wurde inzwischen geändert; nichts wurde überschrieben. Sehen Sie nach, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is locked by a password or by its seller&apos;s copy protection, and can&apos;t be read here. Get a copy without it, or read it in the program it was sold for.</source>
        <translation>„%1“ ist durch ein Passwort oder den Kopierschutz des Verkäufers gesperrt und hier nicht lesbar. Besorgen Sie ein Exemplar ohne Sperre, oder lesen Sie es in dem Programm, für das es verkauft wurde.</translation>
    </message>
    <message>
        <source>“%1” is not a text: “%3” at byte %2 is of another kind of file. Sidegloss reads Markdown, web pages, e-books (EPUB), transcripts and plain text.</source>
        <translation>„%1“ ist kein Text: „%3“ bei Byte %2 gehört zu einer anderen Art von Datei. Sidegloss liest Markdown, Webseiten, E-Books (EPUB), Mitschriften und reinen Text.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: its part “%2” is larger than %3. Get the book in another edition.</source>
        <translation>„%1“ kann nicht gelesen werden: Der Teil „%2“ ist größer als %3. Besorgen Sie das Buch in einer anderen Ausgabe.</translation>
    </message>
    <message>
        <source>“%1” is larger than the %2 that can be read. Split it into smaller files.</source>
        <translation>„%1“ ist größer als die %2, die gelesen werden können. Teilen Sie die Datei in kleinere.</translation>
    </message>
    <message>
        <source>“%1” has %2, and no more than %3 can be read. Split it into smaller files.</source>
        <translation>„%1“ hat %2, und mehr als %3 können nicht gelesen werden. Teilen Sie die Datei in kleinere.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: it holds more than %2 files. Get the book in another edition.</source>
        <translation>„%1“ kann nicht gelesen werden: Mehr als %2 Dateien sind darin. Besorgen Sie das Buch in einer anderen Ausgabe.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: the name of a file in it has more than %2 bytes. Get the book in another edition.</source>
        <translation>„%1“ kann nicht gelesen werden: Der Name einer Datei darin hat mehr als %2 Bytes. Besorgen Sie das Buch in einer anderen Ausgabe.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: a file in it lies in more than %2 folders. Get the book in another edition.</source>
        <translation>„%1“ kann nicht gelesen werden: Eine Datei darin liegt in mehr als %2 Ordnern. Besorgen Sie das Buch in einer anderen Ausgabe.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its part “%2” can&apos;t be read from line %3 on. Get it again from where it came.</source>
        <translation>„%1“ ist beschädigt: Der Teil „%2“ ist ab Zeile %3 nicht lesbar. Besorgen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its part “%2” can&apos;t be read. Get it again from where it came.</source>
        <translation>„%1“ ist beschädigt: Der Teil „%2“ ist nicht lesbar. Besorgen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read at byte %2: it is damaged, or not of the format that its name says. Get it again from where it came.</source>
        <translation>„%1“ ist bei Byte %2 nicht lesbar: Die Datei ist beschädigt oder hat nicht das Format, das der Name angibt. Besorgen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“%1” lacks its part “%2”, without which it can&apos;t be read. Get it again from where it came.</source>
        <translation>„%1“ fehlt der Teil „%2“, ohne den die Datei nicht lesbar ist. Besorgen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is locked by a password or by its seller&apos;s copy protection: its part “%2” can&apos;t be read here. Get a copy without it, or read it in the program it was sold for.</source>
        <translation>„%1“ ist durch ein Passwort oder den Kopierschutz des Verkäufers gesperrt: Der Teil „%2“ ist hier nicht lesbar. Besorgen Sie ein Exemplar ohne Sperre, oder lesen Sie es in dem Programm, für das es verkauft wurde.</translation>
    </message>
    <message>
        <source>“%1” lacks a part without which it can&apos;t be read. Get it again from where it came.</source>
        <translation>„%1“ fehlt ein Teil, ohne den die Datei nicht lesbar ist. Besorgen Sie die Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>ExportCommandText</name>
    <message>
        <source>“export” needs -o OUT.</source>
        <translation>„export“ braucht -o OUT.</translation>
    </message>
    <message>
        <source>No format that can be written: give --format pdf, webannotation, csv or markdown, or an OUT that ends in .pdf, .jsonld, .csv or .md.</source>
        <translation>Kein Format, das geschrieben werden kann: Geben Sie --format pdf, webannotation, csv oder markdown an oder ein OUT, das auf .pdf, .jsonld, .csv oder .md endet.</translation>
    </message>
    <message>
        <source>“%1” is no value of --notes.</source>
        <translation>„%1“ ist kein Wert von --notes.</translation>
    </message>
    <message>
        <source>“%1” is no value of --paper.</source>
        <translation>„%1“ ist kein Wert von --paper.</translation>
    </message>
    <message>
        <source>“%1” is the article or the library, which an export never replaces.</source>
        <translation>„%1“ ist der Artikel oder die Bibliothek; ein Export ersetzt sie nie.</translation>
    </message>
    <message>
        <source>Marks written to “%2”: %1.</source>
        <translation>Nach „%2“ geschriebene Markierungen: %1.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>On the whole article</source>
        <translation>Zum ganzen Artikel</translation>
    </message>
    <message>
        <source>Passage not found</source>
        <translation>Stelle nicht gefunden</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Corrected quotations</source>
        <translation>Korrigierte Zitate</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Text of an article</source>
        <translation>Text eines Artikels</translation>
    </message>
    <message>
        <source>Place of an article</source>
        <translation>Ort eines Artikels</translation>
    </message>
    <message>
        <source>Mark or note</source>
        <translation>Markierung oder Notiz</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place of a claim</source>
        <translation>Fundstelle einer Behauptung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag on a mark or claim</source>
        <translation>Schlagwort an einer Markierung oder Behauptung</translation>
    </message>
    <message>
        <source>Change in the history</source>
        <translation>Änderung im Verlauf</translation>
    </message>
    <message>
        <source>Words being typed</source>
        <translation>Gerade Getipptes</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>the structure of the file is broken</source>
        <translation>der Aufbau der Datei ist zerstört</translation>
    </message>
    <message>
        <source>its tables aren&apos;t those of a library</source>
        <translation>ihre Tabellen sind nicht die einer Bibliothek</translation>
    </message>
    <message>
        <source>lies on a damaged part of the file</source>
        <translation>liegt auf einer beschädigten Stelle der Datei</translation>
    </message>
    <message>
        <source>isn&apos;t what was saved</source>
        <translation>ist nicht, was gespeichert wurde</translation>
    </message>
    <message>
        <source>makes no sense</source>
        <translation>ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>doesn&apos;t agree with the rest of the library</source>
        <translation>stimmt nicht mit der übrigen Bibliothek überein</translation>
    </message>
    <message>
        <source>rests on something that isn&apos;t there</source>
        <translation>beruht auf etwas, das nicht da ist</translation>
    </message>
    <message>
        <source>Step of a change in the history</source>
        <translation>Schritt einer Änderung im Verlauf</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>en</source>
        <extracomment>The code of this translation&apos;s language, such as de or zh_CN</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat anderer</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>true</source>
        <translation>wahr</translation>
    </message>
    <message>
        <source>mostly true</source>
        <translation>größtenteils wahr</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>mostly false</source>
        <translation>größtenteils falsch</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>unprovable</source>
        <translation>unbelegbar</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Change Colour</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <source>Change Tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>Make Claim</source>
        <translation>Behauptung festhalten</translation>
    </message>
    <message>
        <source>Edit Claim</source>
        <translation>Behauptung bearbeiten</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Move Ends</source>
        <translation>Anfang oder Ende verschieben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Correct Quote</source>
        <translation>Zitat berichtigen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Qt&apos;s format of a date, as in 1 Jan 2027</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time: 1 Jan 2027, 16:02</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name Colour</source>
        <translation>Farbe benennen</translation>
    </message>
</context>
<context>
    <name>LayoutWords</name>
    <message>
        <source>%1 for</source>
        <extracomment>Pieces of evidence for a claim</extracomment>
        <translation>%1 dafür</translation>
    </message>
    <message>
        <source>%1 against</source>
        <extracomment>Pieces of evidence against a claim</extracomment>
        <translation>%1 dagegen</translation>
    </message>
    <message numerus="yes">
        <source>also in %Ln articles</source>
        <translation>
            <numerusform>auch in %Ln Artikel</numerusform>
            <numerusform>auch in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben …</translation>
    </message>
    <message>
        <source>review on %1</source>
        <translation>prüfen am %1</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>review on %1</source>
        <translation>prüfen am %1</translation>
    </message>
</context>
<context>
    <name>LocationText</name>
    <message>
        <source>The library “%1” lies on a network drive (%2). Use it on one computer at a time, and back it up elsewhere: sidegloss backup DIR</source>
        <translation>Die Bibliothek „%1“ liegt auf einem Netzlaufwerk (%2). Benutzen Sie sie immer nur an einem Rechner, und sichern Sie sie anderswo: sidegloss backup DIR</translation>
    </message>
    <message>
        <source>The library “%1” lies in a folder that %2 syncs. Use it on one computer at a time, and let %2 finish in between. What is safe there at any time is a backup: sidegloss backup DIR</source>
        <translation>Die Bibliothek „%1“ liegt in einem Ordner, den %2 abgleicht. Benutzen Sie sie immer nur an einem Rechner, und lassen Sie %2 dazwischen fertig werden. Was dort jederzeit sicher liegt, ist eine Sicherung: sidegloss backup DIR</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>the file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>the encoding was taken to be %1.</source>
        <translation>Als Kodierung wurde %1 angenommen.</translation>
    </message>
    <message>
        <source>the nesting is very deep; the text is kept, its structure was cut.</source>
        <translation>Die Verschachtelung ist sehr tief; der Text blieb erhalten, die Gliederung wurde gekürzt.</translation>
    </message>
    <message>
        <source>the text is very long; only its first %1 characters were read.</source>
        <translation>Der Text ist sehr lang; nur die ersten %1 Zeichen wurden gelesen.</translation>
    </message>
    <message>
        <source>there are too many paragraphs; what follows is kept as a single one.</source>
        <translation>es sind zu viele Absätze; was folgt, steht in einem einzigen.</translation>
    </message>
    <message>
        <source>there are too many links and emphases; what follows is kept without them.</source>
        <translation>es sind zu viele Links und Hervorhebungen; was folgt, steht ohne sie da.</translation>
    </message>
    <message>
        <source>its marks would take too long to read; it is shown as plain text.</source>
        <translation>Die Auszeichnungen zu lesen, würde zu lange dauern; gezeigt wird reiner Text.</translation>
    </message>
    <message>
        <source>the page has too many elements; what follows was left out.</source>
        <translation>Die Seite hat zu viele Elemente; was folgt, fehlt.</translation>
    </message>
    <message>
        <source>the times “%1” can&apos;t be read; what is said is kept without them.</source>
        <translation>Die Zeiten „%1“ sind nicht lesbar; was gesagt wird, blieb ohne sie erhalten.</translation>
    </message>
    <message>
        <source>this text belongs to no time of the transcript; it is kept.</source>
        <translation>Dieser Text gehört zu keiner Zeit der Mitschrift; er blieb erhalten.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) without valid text, shown as U+FFFD.</source>
        <translation>
            <numerusform>%Ln Stelle ohne gültigen Text, gezeigt als U+FFFD.</numerusform>
            <numerusform>%Ln Stellen ohne gültigen Text, gezeigt als U+FFFD.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) without valid text, shown as U+FFFD, the first in line %1.</source>
        <translation>
            <numerusform>%Ln Stelle ohne gültigen Text, gezeigt als U+FFFD, in Zeile %1.</numerusform>
            <numerusform>%Ln Stellen ohne gültigen Text, gezeigt als U+FFFD, die erste in Zeile %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is nothing to read in this book.</source>
        <translation>In diesem Buch gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>this part of the book is missing or can&apos;t be read; it was left out.</source>
        <translation>Dieser Teil des Buches fehlt oder ist nicht lesbar; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>this part of the book is too large; it was left out.</source>
        <translation>Dieser Teil des Buches ist zu groß; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>this part of the book is damaged; what can be read of it is shown.</source>
        <translation>Dieser Teil des Buches ist beschädigt; gezeigt wird, was davon lesbar ist.</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>„%1“, Zeile %2: %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>this line has %1 characters.</source>
        <translation>Diese Zeile hat %1 Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>from here on, times can&apos;t be read or are missing in %Ln more place(s).</source>
        <translation>
            <numerusform>Von hier an sind Zeiten an %Ln weiteren Stelle nicht lesbar oder fehlen.</numerusform>
            <numerusform>Von hier an sind Zeiten an %Ln weiteren Stellen nicht lesbar oder fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from here on, %Ln more part(s) of the book are missing, damaged or too large.</source>
        <translation>
            <numerusform>Von hier an fehlt %Ln weiterer Teil des Buches, ist beschädigt oder zu groß.</numerusform>
            <numerusform>Von hier an fehlen %Ln weitere Teile des Buches, sind beschädigt oder zu groß.</numerusform>
        </translation>
    </message>
    <message>
        <source>from here on, the marks would take too long to read; the whole text is shown as plain text.</source>
        <translation>Die Auszeichnungen von hier an zu lesen, würde zu lange dauern; der ganze Text ist als reiner Text gezeigt.</translation>
    </message>
    <message>
        <source>the file of this book is damaged; what could be found in it is shown.</source>
        <translation>Die Datei dieses Buches ist beschädigt; gezeigt wird, was darin zu finden war.</translation>
    </message>
    <message>
        <source>the file of this book is damaged or cut off at byte %1; what could be found in it is shown.</source>
        <translation>Die Datei dieses Buches ist bei Byte %1 beschädigt oder abgeschnitten; gezeigt wird, was darin zu finden war.</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Retrieved %1</source>
        <translation>Abgerufen am %1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Index of claims: %1</source>
        <translation>Verzeichnis der Behauptungen: %1</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>S. %1</translation>
    </message>
    <message>
        <source>review on %1</source>
        <translation>prüfen am %1</translation>
    </message>
    <message>
        <source>Passage not found</source>
        <translation>Stelle nicht gefunden</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Belege:</translation>
    </message>
</context>
<context>
    <name>QuoteLabels</name>
    <message>
        <source>key quote</source>
        <translation>Kernzitat</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>scare quote</source>
        <translation>Wort in Anführungszeichen</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>block quote</source>
        <translation>Blockzitat</translation>
    </message>
    <message>
        <source>turn</source>
        <extracomment>What one speaker says in an interview until the next one speaks</extracomment>
        <translation>Redebeitrag</translation>
    </message>
    <message>
        <source>not a quotation</source>
        <translation>kein Zitat</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>gesagt von %1</translation>
    </message>
</context>
<context>
    <name>ReaderMenu</name>
    <message>
        <source>&amp;Open Link</source>
        <translation>Link ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy Link &amp;Address</source>
        <translation>Link&amp;adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Behauptung</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Schlagwort</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;Source</source>
        <translation>Mit &amp;Quelle kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Alles a&amp;uswählen</translation>
    </message>
    <message>
        <source>Add as &amp;Quotation…</source>
        <translation>Als &amp;Zitat aufnehmen …</translation>
    </message>
    <message>
        <source>&amp;Meanings…</source>
        <translation>&amp;Bedeutung …</translation>
    </message>
    <message>
        <source>&amp;Choose the Mark</source>
        <translation>&amp;Markierung auswählen</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>“%2” is no value of %1.</source>
        <translation>„%2“ ist kein Wert von %1.</translation>
    </message>
    <message>
        <source>%1 needs --quote.</source>
        <translation>%1 braucht --quote.</translation>
    </message>
    <message>
        <source>%1 needs --claim.</source>
        <translation>%1 braucht --claim.</translation>
    </message>
    <message>
        <source>There is nothing to make: give --quote, --note, --tag or --claim.</source>
        <translation>Es gibt nichts anzulegen: Geben Sie --quote, --note, --tag oder --claim an.</translation>
    </message>
</context>
<context>
    <name>RescueText</name>
    <message>
        <source>Restore a backup: what is there now is set aside, not lost. The newest sound one is “%1”: sidegloss restore BACKUP</source>
        <translation>Spielen Sie eine Sicherung ein: Was jetzt da ist, wird beiseitegelegt, nicht verloren. Die neueste heile ist „%1“: sidegloss restore BACKUP</translation>
    </message>
    <message>
        <source>No sound backup was found in “%1”. If there is one elsewhere: sidegloss restore BACKUP</source>
        <translation>In „%1“ fand sich keine heile Sicherung. Wenn es anderswo eine gibt: sidegloss restore BACKUP</translation>
    </message>
    <message>
        <source>What can still be read of it goes into a new library by: sidegloss check --salvage OUT</source>
        <translation>Was sich von ihr noch lesen lässt, kommt in eine neue Bibliothek mit: sidegloss check --salvage OUT</translation>
    </message>
</context>
<context>
    <name>RestoreText</name>
    <message>
        <source>The backup “%1” is damaged, and was not restored. Choose another one.</source>
        <translation>Die Sicherung „%1“ ist beschädigt und wurde nicht eingespielt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The library “%1” is now as in “%2”.</source>
        <translation>Die Bibliothek „%1“ ist jetzt wie in „%2“.</translation>
    </message>
    <message>
        <source>What it was before lies at “%1”.</source>
        <translation>Was sie vorher war, liegt bei „%1“.</translation>
    </message>
</context>
<context>
    <name>SalvageText</name>
    <message>
        <source>read: %1</source>
        <translation>gelesen: %1</translation>
    </message>
    <message>
        <source>taken from the history: %1</source>
        <translation>aus dem Verlauf geholt: %1</translation>
    </message>
    <message>
        <source>kept, but doubtful: %1</source>
        <translation>behalten, aber zweifelhaft: %1</translation>
    </message>
    <message>
        <source>put back as far as known: %1</source>
        <translation>wiederhergestellt, soweit bekannt: %1</translation>
    </message>
    <message>
        <source>lost: nobody knows how many</source>
        <translation>verloren: niemand weiß, wie viele</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>verloren: %1</translation>
    </message>
</context>
<context>
    <name>Sidegloss::AddressView</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ArticlePage</name>
    <message>
        <source>Open articles, left side</source>
        <translation>Offene Artikel, linke Seite</translation>
    </message>
    <message>
        <source>Open articles, right side</source>
        <translation>Offene Artikel, rechte Seite</translation>
    </message>
    <message>
        <source>Left side: %1</source>
        <translation>Linke Seite: %1</translation>
    </message>
    <message>
        <source>Right side: %1</source>
        <translation>Rechte Seite: %1</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ArticleTabBar</name>
    <message>
        <source>Close “%1”</source>
        <translation>„%1“ schließen</translation>
    </message>
    <message>
        <source>Close This Tab</source>
        <translation>Diesen Tab schließen</translation>
    </message>
</context>
<context>
    <name>Sidegloss::BackupModel</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>When, why, size</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Before an update of Sidegloss</source>
        <translation>Vor einer Aktualisierung von Sidegloss</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Vor der Wiederherstellung einer Sicherung</translation>
    </message>
    <message>
        <source>The damaged library, before a backup was restored</source>
        <translation>Die beschädigte Bibliothek vor der Wiederherstellung einer Sicherung</translation>
    </message>
    <message>
        <source>What could be read of the damaged library</source>
        <translation>Was von der beschädigten Bibliothek zu lesen war</translation>
    </message>
</context>
<context>
    <name>Sidegloss::CardMenu</name>
    <message>
        <source>&amp;Edit Reply</source>
        <translation>Antwort b&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit Note</source>
        <translation>Notiz b&amp;earbeiten</translation>
    </message>
    <message>
        <source>Writ&amp;e a Note</source>
        <translation>Notiz schr&amp;eiben</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Schlagwörter …</translation>
    </message>
    <message>
        <source>Edit C&amp;laim…</source>
        <translation>&amp;Behauptung bearbeiten …</translation>
    </message>
    <message>
        <source>Make C&amp;laim…</source>
        <translation>&amp;Behauptung festhalten …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>Open Lin&amp;k</source>
        <translation>Lin&amp;k öffnen</translation>
    </message>
    <message>
        <source>&amp;Meanings…</source>
        <translation>&amp;Bedeutung …</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ChoiceBar</name>
    <message>
        <source>Marks chosen</source>
        <translation>Ausgewählte Markierungen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags of all of them (T)</source>
        <translation>Schlagwörter von allen (T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete all of them (Del)</source>
        <translation>Alle löschen (Entf)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose more marks</source>
        <translation>Weitere Markierungen auswählen</translation>
    </message>
    <message>
        <source>Let go (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>No mark chosen</source>
        <translation>Keine Markierung ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) chosen</source>
        <translation>
            <numerusform>%Ln Markierung ausgewählt</numerusform>
            <numerusform>%Ln Markierungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Some: %1</source>
        <extracomment>Tags that only some of the marks have</extracomment>
        <translation>Teils: %1</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ClaimDetail</name>
    <message>
        <source>Appears in</source>
        <translation>Kommt vor in</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Delete Claim</source>
        <translation>Behauptung löschen</translation>
    </message>
    <message>
        <source>Made %1, changed %2</source>
        <translation>Angelegt: %1, geändert: %2</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Der ganze Artikel</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ClaimEditor</name>
    <message>
        <source>New claim</source>
        <translation>Neue Behauptung</translation>
    </message>
    <message>
        <source>Make Claim</source>
        <translation>Behauptung festhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Link to Claim</source>
        <translation>Mit Behauptung verknüpfen</translation>
    </message>
    <message>
        <source>The library has this claim. The passage becomes one more appearance.</source>
        <translation>Die Bibliothek kennt diese Behauptung schon. Die Stelle wird als weitere Fundstelle ergänzt.</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ClaimForm</name>
    <message>
        <source>In your own words: LLM prices go to zero</source>
        <translation>In eigenen Worten: Die Preise für Sprachmodelle fallen auf null</translation>
    </message>
    <message>
        <source>economics/prices, llm</source>
        <translation>Wirtschaft/Preise, KI</translation>
    </message>
    <message>
        <source>Why this verdict?</source>
        <translation>Warum dieses Urteil?</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Aussage</translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <translation>S&amp;precher</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>&amp;Urteil</translation>
    </message>
    <message>
        <source>&amp;Review on</source>
        <translation>Prüfen a&amp;m</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Schlag&amp;wörter</translation>
    </message>
    <message>
        <source>Said &amp;on</source>
        <translation>&amp;Gesagt am</translation>
    </message>
    <message>
        <source>Reaso&amp;ning</source>
        <translation>&amp;Begründung</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ClaimModel</name>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Prüfen am</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>%1 for</source>
        <translation>%1 dafür</translation>
    </message>
    <message>
        <source>%1 against</source>
        <translation>%1 dagegen</translation>
    </message>
    <message>
        <source>%1 context</source>
        <translation>%1 Hintergrund</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ClaimTable</name>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ClaimsPage</name>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Filter: statement, speaker:…, tag:…, verdict:…, kind:…, due</source>
        <translation>Filter: Aussage, speaker:…, tag:…, verdict:…, kind:…, due</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Behauptungen filtern</translation>
    </message>
    <message>
        <source>No claims yet.
Select a passage in an article and press C to make one.</source>
        <translation>Noch keine Behauptungen.
Wählen Sie in einem Artikel eine Stelle aus und drücken Sie C.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>in %Ln Artikel</numerusform>
            <numerusform>in %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 claims in 9 articles</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln fällig</numerusform>
            <numerusform>%Ln fällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::ColourDots</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A colour&apos;s meaning, and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ColourNamesPopover</name>
    <message>
        <source>Meanings of the colours</source>
        <translation>Bedeutung der Farben</translation>
    </message>
    <message>
        <source>What the colours mean to you. An empty field stands for the usual word; the names are kept in the library.</source>
        <translation>Was die Farben für Sie bedeuten. Ein leeres Feld steht für das übliche Wort; die Namen werden in der Bibliothek aufbewahrt.</translation>
    </message>
    <message>
        <source>Meaning of “%1”</source>
        <translation>Bedeutung von „%1“</translation>
    </message>
</context>
<context>
    <name>Sidegloss::DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>A date such as 2027-01-01; the Down key opens a calendar</source>
        <translation>Ein Datum wie 2027-01-01; die Pfeiltaste nach unten öffnet einen Kalender</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
</context>
<context>
    <name>Sidegloss::DraftOffers</name>
    <message numerus="yes">
        <source>(%Ln more)</source>
        <translation>
            <numerusform>(%Ln weitere)</numerusform>
            <numerusform>(%Ln weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>A note you were writing in “%1” was kept: “%2”</source>
        <translation>Eine Notiz, die Sie in „%1“ schrieben, wurde aufbewahrt: „%2“</translation>
    </message>
    <message>
        <source>A note you were writing was kept: “%1”</source>
        <translation>Eine Notiz, die Sie schrieben, wurde aufbewahrt: „%1“</translation>
    </message>
    <message>
        <source>A reply you were writing was kept: “%1”</source>
        <translation>Eine Antwort, die Sie schrieben, wurde aufbewahrt: „%1“</translation>
    </message>
    <message>
        <source>The reasoning you were writing for a claim was kept: “%1”</source>
        <translation>Die Begründung, die Sie zu einer Behauptung schrieben, wurde aufbewahrt: „%1“</translation>
    </message>
    <message>
        <source>What is saved there has changed since.</source>
        <translation>Was dort gespeichert ist, wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>What it belonged to is gone; it becomes a note on the article.</source>
        <translation>Wozu sie gehörte, gibt es nicht mehr; sie wird eine Notiz zum Artikel.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy the Words</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Continue Writing</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>Sidegloss::EncodingPopover</name>
    <message>
        <source>Search encodings</source>
        <translation>Kodierungen suchen</translation>
    </message>
    <message>
        <source>Read As</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>Find it out</source>
        <translation>Selbst herausfinden</translation>
    </message>
    <message>
        <source>%1, %2 (now)</source>
        <translation>%1, %2 (jetzt)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Sidegloss::EndHandle</name>
    <message>
        <source>Move the beginning (Ctrl+Alt+Shift+Left, Right)</source>
        <translation>Anfang verschieben (Strg+Alt+Umschalt+Links, Rechts)</translation>
    </message>
    <message>
        <source>Move the end (Alt+Shift+Left, Right)</source>
        <translation>Ende verschieben (Alt+Umschalt+Links, Rechts)</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ExportPopover</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Annotated PDF</source>
        <translation>PDF mit Notizen</translation>
    </message>
    <message>
        <source>Web Annotation (JSON-LD)</source>
        <translation>Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Notes as Markdown</source>
        <translation>Notizen als Markdown</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>Am Rand</translation>
    </message>
    <message>
        <source>At the foot of the page</source>
        <translation>Am Fuß der Seite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>Sidegloss::FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places found is shown, and how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Match accents: é isn’t e, ß isn’t ss</source>
        <translation>Akzente beachten: é ist nicht e, ß nicht ss</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Vorige Fundstelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nächste Fundstelle (Eingabe)</translation>
    </message>
    <message>
        <source>List of all places</source>
        <translation>Liste aller Fundstellen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>wird gesucht …</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 von %2 …</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <extracomment>What is wrong with a regular expression, and at which of its characters</extracomment>
        <translation>%1, an Stelle %2</translation>
    </message>
    <message>
        <source>%1 of %2 or more: this expression takes too long</source>
        <translation>%1 von %2 oder mehr: Dieser Ausdruck dauert zu lange</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 von mehr als %2</translation>
    </message>
</context>
<context>
    <name>Sidegloss::FindList</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>Sidegloss::FindModel</name>
    <message>
        <source>%1 (in %2)</source>
        <extracomment>The words around a place found, and the section it is in</extracomment>
        <translation>%1 (in %2)</translation>
    </message>
</context>
<context>
    <name>Sidegloss::GoToPopover</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Place to go to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>A heading, a bookmark, 40 %, 12:30</source>
        <translation>Überschrift, Lesezeichen, 40 %, 12:30</translation>
    </message>
    <message>
        <source>A heading, a bookmark, 40 %</source>
        <translation>Überschrift, Lesezeichen, 40 %</translation>
    </message>
    <message>
        <source>The article has no headings and no bookmarks yet: press Ctrl+D to keep the place where you read. Or type a share of it: 40 %.</source>
        <translation>Der Artikel hat keine Überschriften und noch keine Lesezeichen: Strg+D merkt die Stelle, an der Sie lesen. Oder geben Sie einen Anteil ein: 40 %.</translation>
    </message>
    <message>
        <source>No heading and no bookmark has these words.</source>
        <translation>Keine Überschrift und kein Lesezeichen enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Sidegloss::HeaderBar</name>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
</context>
<context>
    <name>Sidegloss::HeaderUpdates</name>
    <message>
        <source>%1 – Sidegloss</source>
        <translation>%1 – Sidegloss</translation>
    </message>
</context>
<context>
    <name>Sidegloss::HistoryDelegate</name>
    <message>
        <source>%1 · taken back</source>
        <translation>%1 · rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>Sidegloss::HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>entfernt: %1</translation>
    </message>
    <message>
        <source>inserted: %1</source>
        <translation>eingefügt: %1</translation>
    </message>
</context>
<context>
    <name>Sidegloss::HistoryPopover</name>
    <message>
        <source>&amp;Bring Back These Words</source>
        <translation>Diesen Text &amp;zurückholen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was done, last things first</source>
        <translation>Was geschehen ist, das Letzte zuerst</translation>
    </message>
    <message>
        <source>Bring Back These Words</source>
        <translation>Diesen Text zurückholen</translation>
    </message>
</context>
<context>
    <name>Sidegloss::LibraryStatus</name>
    <message>
        <source>Looking at its structure…</source>
        <translation>Der Aufbau wird geprüft…</translation>
    </message>
    <message>
        <source>Looking at every article, mark and claim…</source>
        <translation>Jeder Artikel, jede Markierung und jede Behauptung wird geprüft…</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Eine Sicherung wird angelegt…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Die Sicherung wird wiederhergestellt…</translation>
    </message>
    <message numerus="yes">
        <source>Damaged: %Ln finding(s), %1</source>
        <translation>
            <numerusform>Beschädigt: %Ln Befund, %1</numerusform>
            <numerusform>Beschädigt: %Ln Befunde, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound as far as can be told: a newer Sidegloss wrote it; %1</source>
        <translation>Intakt, soweit sich das sagen lässt: Ein neueres Sidegloss hat sie geschrieben; %1</translation>
    </message>
    <message>
        <source>Its structure is sound; looked at %1</source>
        <translation>Der Aufbau ist intakt; geprüft %1</translation>
    </message>
    <message>
        <source>Sound: all that is in it is as it was saved; checked %1</source>
        <translation>Intakt: Alles darin ist, wie es gespeichert wurde; geprüft %1</translation>
    </message>
    <message>
        <source>&amp;Check Library</source>
        <translation>Bibliothek &amp;prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Not checked since Sidegloss was started</source>
        <translation>Seit dem Start von Sidegloss nicht geprüft</translation>
    </message>
    <message>
        <source>There is nothing in it yet</source>
        <translation>Noch ist nichts darin</translation>
    </message>
    <message>
        <source>… and further ones: %1</source>
        <translation>… und weitere: %1</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Was zu lesen ist, wird gerettet…</translation>
    </message>
    <message>
        <source>&amp;Save What Is Readable</source>
        <translation>&amp;Lesbares retten</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>Damaged; what could be read is saved among the backups</source>
        <translation>Beschädigt; was zu lesen war, ist unter den Sicherungen gerettet</translation>
    </message>
</context>
<context>
    <name>Sidegloss::LibraryWatch</name>
    <message>
        <source>The backup is restored.</source>
        <translation>Die Sicherung ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>The backup is restored. What the library was before is kept among the backups, as “%1”.</source>
        <translation>Die Sicherung ist wiederhergestellt. Was die Bibliothek vorher war, bleibt unter den Sicherungen erhalten, als „%1“.</translation>
    </message>
    <message>
        <source>This backup is damaged and was not restored; the library is as it was. Choose another backup.</source>
        <translation>Diese Sicherung ist beschädigt und wurde nicht wiederhergestellt; die Bibliothek ist, wie sie war. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Part of the library is damaged, perhaps by the disk. Your articles are untouched. It can be put back from a backup; nothing is thrown away.</source>
        <translation>Ein Teil der Bibliothek ist beschädigt, vielleicht durch den Datenträger. Ihre Artikel sind unberührt. Sie lässt sich aus einer Sicherung wiederherstellen; nichts wird weggeworfen.</translation>
    </message>
    <message>
        <source>&amp;Restore a Backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>The backup that was due could not be made; what you wrote is saved. %1</source>
        <translation>Die fällige Sicherung konnte nicht angelegt werden; was Sie geschrieben haben, ist gespeichert. %1</translation>
    </message>
    <message>
        <source>The library lies on a network drive (%1). Use it on one computer at a time; safest is to keep it on this computer&apos;s own disk.</source>
        <translation>Die Bibliothek liegt auf einem Netzlaufwerk (%1). Benutzen Sie sie immer nur auf einem Computer; am sichersten liegt sie auf der eigenen Festplatte dieses Computers.</translation>
    </message>
    <message>
        <source>The library lies in a folder that %1 syncs. Use it on one computer at a time, and let %1 finish in between; safest is to keep it outside of that folder.</source>
        <translation>Die Bibliothek liegt in einem Ordner, den %1 abgleicht. Benutzen Sie sie immer nur auf einem Computer, und lassen Sie %1 dazwischen fertig werden; am sichersten liegt sie außerhalb dieses Ordners.</translation>
    </message>
    <message>
        <source>Library &amp;Safety</source>
        <translation>&amp;Sicherheit der Bibliothek</translation>
    </message>
    <message>
        <source>Nothing can be read of this library any more. It is left as it is; restore a backup.</source>
        <translation>Von dieser Bibliothek ist nichts mehr zu lesen. Sie bleibt, wie sie ist; stellen Sie eine Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>Sidegloss::LinkOpening</name>
    <message>
        <source>Write to %1?</source>
        <translation>An %1 schreiben?</translation>
    </message>
    <message>
        <source>Open %1 in the browser?</source>
        <translation>%1 im Browser öffnen?</translation>
    </message>
    <message>
        <source>In its own letters: %1</source>
        <translation>In eigenen Buchstaben: %1</translation>
    </message>
    <message>
        <source>Mind: the link&apos;s text reads as if it led to %1.</source>
        <translation>Vorsicht: Dem Text nach führte der Link zu %1.</translation>
    </message>
    <message>
        <source>What stood before the host, a user&apos;s name, is left out.</source>
        <translation>Was vor dem Host stand, ein Benutzername, ist weggelassen.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>&amp;Open Link</source>
        <translation>Link ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No program on this computer takes the link. Its address can be copied.</source>
        <translation>Kein Programm auf diesem Rechner nimmt den Link an. Die Adresse lässt sich kopieren.</translation>
    </message>
    <message>
        <source>Open %1 in the browser, at %2?</source>
        <translation>%1 im Browser öffnen, bei %2?</translation>
    </message>
    <message>
        <source>Its address can&apos;t say a time: this is said at %1.</source>
        <translation>Die Adresse kann keine Zeit nennen: Gesagt wird dies bei %1.</translation>
    </message>
    <message>
        <source>The transcript doesn&apos;t say where its recording is. A line “NOTE Source: https://…” before the first cue of the file does.</source>
        <translation>Das Transkript sagt nicht, wo seine Aufnahme ist. Eine Zeile „NOTE Source: https://…“ vor dem ersten Untertitel der Datei sagt es.</translation>
    </message>
    <message>
        <source>The transcript doesn&apos;t say where its recording is. A line “Source: https://…” at the beginning of the file does.</source>
        <translation>Das Transkript sagt nicht, wo seine Aufnahme ist. Eine Zeile „Quelle: https://…“ am Anfang der Datei sagt es.</translation>
    </message>
    <message>
        <source>The article doesn&apos;t say where it comes from. A line “Source: https://…” in it does.</source>
        <translation>Der Artikel sagt nicht, woher er stammt. Eine Zeile „Quelle: https://…“ in ihm sagt es.</translation>
    </message>
</context>
<context>
    <name>Sidegloss::MainWindow</name>
    <message>
        <source>Reading “%1”</source>
        <translation>„%1“ wird gelesen</translation>
    </message>
    <message>
        <source>Long articles take a moment.</source>
        <translation>Lange Artikel dauern einen Augenblick.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The library can&apos;t be opened</source>
        <translation>Die Bibliothek lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Choose a Library…</source>
        <translation>Bibliothek wählen …</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Einen Artikel öffnen</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one. Your notes are kept beside it, in your library; the file itself is never changed.</source>
        <translation>Ziehen Sie eine Datei hierher, oder wählen Sie eine. Ihre Notizen stehen getrennt davon in Ihrer Bibliothek; die Datei selbst wird nie verändert.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Read the Sample</source>
        <translation>Beispiel lesen</translation>
    </message>
    <message>
        <source>Choose a File…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Open an Article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Articles and transcripts (%1);;All files (*)</source>
        <translation>Artikel und Mitschriften (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a Library</source>
        <translation>Bibliothek wählen</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Bibliotheken (*.sqlite)</translation>
    </message>
    <message>
        <source>This link is not opened: only http, https and mailto are.</source>
        <translation>Dieser Link wird nicht geöffnet: nur http, https und mailto.</translation>
    </message>
    <message>
        <source>Sidegloss %1: reads articles and keeps your notes beside them. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Sidegloss %1: liest Artikel und bewahrt Ihre Notizen daneben auf. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>„%1“ wird geschrieben …</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Another program holds the library. Trying again until it lets go.</source>
        <translation>Ein anderes Programm benutzt gerade die Bibliothek. Sidegloss versucht es weiter, bis es sie freigibt.</translation>
    </message>
    <message>
        <source>Show It</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The mark is back in its article.</source>
        <translation>Die Markierung ist wieder in ihrem Artikel.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <translation>Eine Sicherung wiederherstellen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) stay with the text as it was read in %1.</source>
        <translation>
            <numerusform>%Ln Markierung bleibt bei dem Text, wie er in %1 gelesen wurde.</numerusform>
            <numerusform>%Ln Markierungen bleiben bei dem Text, wie er in %1 gelesen wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read As %1 Again</source>
        <translation>Wieder als %1 lesen</translation>
    </message>
    <message>
        <source>The article has no place of the name %1.</source>
        <translation>Der Artikel hat keine Stelle mit dem Namen %1.</translation>
    </message>
    <message>
        <source>Only the text is shown. Shift+F11 brings the rest back.</source>
        <translation>Nur der Text ist zu sehen. Umschalt+F11 holt das Übrige zurück.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <translation>Als „%1“ markieren</translation>
    </message>
</context>
<context>
    <name>Sidegloss::MarginCanvas</name>
    <message>
        <source>Notes stand here, beside their passage.

Select some words and press N to write one.</source>
        <translation>Notizen stehen hier, neben ihrer Stelle.

Wählen Sie einige Wörter aus und drücken Sie N.</translation>
    </message>
</context>
<context>
    <name>Sidegloss::MarginView</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>Sidegloss::MessageFrame</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Sidegloss::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben …</translation>
    </message>
    <message>
        <source>No Suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Add “%1” to Dictionary</source>
        <translation>„%1“ ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
</context>
<context>
    <name>Sidegloss::NotePopover</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Sidegloss::NoticeBanner</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und noch %Ln.</numerusform>
            <numerusform>Und noch %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read As…</source>
        <translation>Lesen als …</translation>
    </message>
    <message>
        <source>Show Fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show in Text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln More</source>
        <translation>
            <numerusform>%Ln weiteren zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::OverviewBar</name>
    <message>
        <source>Overview of marks</source>
        <translation>Übersicht der Markierungen</translation>
    </message>
    <message>
        <source>Marks, bookmarks and found places in the whole article</source>
        <translation>Markierungen, Lesezeichen und Fundstellen im ganzen Artikel</translation>
    </message>
</context>
<context>
    <name>Sidegloss::PassageButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Sidegloss::PlaceModel</name>
    <message>
        <source>%1 of the article</source>
        <translation>%1 des Artikels</translation>
    </message>
    <message>
        <source>What is said at %1</source>
        <translation>Was bei %1 gesagt wird</translation>
    </message>
    <message>
        <source>Bookmark: %1</source>
        <translation>Lesezeichen: %1</translation>
    </message>
</context>
<context>
    <name>Sidegloss::QuoteCommands</name>
    <message>
        <source>&amp;Go to Passage</source>
        <translation>Zur Stelle &amp;gehen</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>Make &amp;Claim…</source>
        <translation>&amp;Behauptung festhalten …</translation>
    </message>
    <message>
        <source>&amp;Speaker…</source>
        <translation>&amp;Sprecher …</translation>
    </message>
    <message>
        <source>N&amp;obody Named</source>
        <translation>&amp;Niemand genannt</translation>
    </message>
    <message>
        <source>&amp;Use the Selected Passage</source>
        <translation>&amp;Ausgewählte Stelle verwenden</translation>
    </message>
    <message>
        <source>&amp;Not a Quotation</source>
        <translation>&amp;Kein Zitat</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;As Found</source>
        <translation>Wie ge&amp;funden</translation>
    </message>
    <message>
        <source>H&amp;istory…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Delete the Correction</source>
        <translation>Korrektur &amp;löschen</translation>
    </message>
</context>
<context>
    <name>Sidegloss::QuoteDelegate</name>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
</context>
<context>
    <name>Sidegloss::QuoteModel</name>
    <message>
        <source>speaker unknown</source>
        <translation>Sprecher unbekannt</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Passage not found: %1</source>
        <translation>Stelle nicht gefunden: %1</translation>
    </message>
    <message>
        <source>speaker not certain</source>
        <translation>Sprecher unsicher</translation>
    </message>
    <message>
        <source>Added by you: %1</source>
        <translation>Von Ihnen ergänzt: %1</translation>
    </message>
    <message>
        <source>The article no longer has this passage. You said: %1</source>
        <translation>Der Artikel enthält diese Stelle nicht mehr. Ihre Angabe: %1</translation>
    </message>
    <message>
        <source>Corrected by you: %1. Found: %2, %3</source>
        <translation>Von Ihnen korrigiert: %1. Gefunden: %2, %3</translation>
    </message>
</context>
<context>
    <name>Sidegloss::QuotesView</name>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>Zitate filtern</translation>
    </message>
    <message>
        <source>No quotation fits. Clear the filter to see all.</source>
        <translation>Kein Zitat passt. Leeren Sie den Filter, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Quotat&amp;ion</source>
        <translation>Z&amp;itat</translation>
    </message>
    <message>
        <source>Looking for the quotations of this long article…</source>
        <translation>Die Zitate dieses langen Artikels werden gesucht …</translation>
    </message>
    <message>
        <source>Of this very long article only the first quotations are listed.</source>
        <translation>Von diesem sehr langen Artikel sind nur die ersten Zitate aufgeführt.</translation>
    </message>
    <message>
        <source>No quotations found in this article. Select one in the text and press Q to add it.</source>
        <translation>In diesem Artikel wurden keine Zitate gefunden. Wählen Sie eines im Text aus und drücken Sie Q, um es aufzunehmen.</translation>
    </message>
    <message>
        <source>All quotations of this article are hidden: scare quotes, titles, or removed ones. The menu above shows them.</source>
        <translation>Alle Zitate dieses Artikels sind ausgeblendet: Wörter in Anführungszeichen, Titel oder verworfene. Das Menü oben blendet sie ein.</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ReaderChoice</name>
    <message>
        <source>Go to a mark first, with J and K or a click.</source>
        <translation>Gehen Sie zuerst zu einer Markierung: mit J und K oder einem Klick.</translation>
    </message>
    <message>
        <source>There is no mark here yet.</source>
        <translation>Hier gibt es noch keine Markierung.</translation>
    </message>
    <message>
        <source>This mark has no tag yet. T gives it one.</source>
        <translation>Diese Markierung hat noch kein Schlagwort. T gibt ihr eines.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln Markierung gelöscht. Strg+Z bringt sie zurück.</numerusform>
            <numerusform>%Ln Markierungen gelöscht. Strg+Z bringt sie zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::ReaderPage</name>
    <message>
        <source>Select a passage first: with the mouse, or with F8 and Shift + arrows.</source>
        <translation>Wählen Sie zuerst eine Stelle aus: mit der Maus oder mit F8 und Umschalt + Pfeiltasten.</translation>
    </message>
    <message>
        <source>Select the words that make the claim first.</source>
        <translation>Wählen Sie zuerst die Wörter der Behauptung aus.</translation>
    </message>
    <message>
        <source>Select the words that are quoted first.</source>
        <translation>Wählen Sie zuerst die zitierten Wörter aus.</translation>
    </message>
    <message>
        <source>Select the words first that are to be marked everywhere.</source>
        <translation>Wählen Sie zuerst die Wörter aus, die überall markiert werden sollen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) marked.</source>
        <translation>
            <numerusform>%Ln Stelle markiert.</numerusform>
            <numerusform>%Ln Stellen markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmark: %1</source>
        <translation>Lesezeichen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ReaderSteps</name>
    <message>
        <source>There is no mark yet. Select a passage and press H.</source>
        <translation>Noch keine Markierung. Wählen Sie eine Stelle aus und drücken Sie H.</translation>
    </message>
    <message>
        <source>There is no note yet. Select a passage and press N.</source>
        <translation>Noch keine Notiz. Wählen Sie eine Stelle aus und drücken Sie N.</translation>
    </message>
    <message>
        <source>There is no claim yet. Select a statement and press C.</source>
        <translation>Noch keine Behauptung. Wählen Sie eine Aussage aus und drücken Sie C.</translation>
    </message>
    <message>
        <source>There is no bookmark yet. Ctrl+D keeps the place where you read.</source>
        <translation>Noch kein Lesezeichen. Strg+D merkt die Stelle, an der Sie lesen.</translation>
    </message>
    <message>
        <source>No quotation was found in this article. Select one and press Q.</source>
        <translation>In diesem Artikel wurde kein Zitat gefunden. Wählen Sie eines aus und drücken Sie Q.</translation>
    </message>
    <message>
        <source>There are no words here to set a bookmark on.</source>
        <translation>Hier gibt es keine Wörter für ein Lesezeichen.</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Sidegloss::RestorePanel</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Restore This Backup</source>
        <translation>Diese Sicherung &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>From &amp;Another Place…</source>
        <translation>Von einem &amp;anderen Ort…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>From another place</source>
        <translation>Von einem anderen Ort</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>If there is one in another folder or on another disk, choose it.</source>
        <translation>Wenn es in einem anderen Ordner oder auf einem anderen Datenträger eine gibt, wählen Sie sie aus.</translation>
    </message>
    <message>
        <source>The library becomes what it was then: what you did since isn&apos;t in it. As it is now, it is kept here among the backups first, so that you can go back to it.</source>
        <translation>Die Bibliothek wird, wie sie damals war: Was Sie seither getan haben, ist nicht darin. Wie sie jetzt ist, wird sie vorher hier unter den Sicherungen aufgehoben, damit Sie dahin zurückkönnen.</translation>
    </message>
    <message>
        <source>As it was %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>&amp;Save What Is Readable</source>
        <translation>&amp;Lesbares retten</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>It is as damaged as it was, and kept for what can still be got out of it. That is saved as another backup, which can be restored.</source>
        <translation>Sie ist so beschädigt, wie sie war, und wird für das aufgehoben, was noch aus ihr zu holen ist. Das wird als weitere Sicherung gespeichert, die sich wiederherstellen lässt.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gerettet %1</translation>
    </message>
    <message>
        <source>What could be read takes the place of the library. As that is now, it is kept here among the backups first.</source>
        <translation>Was zu lesen war, tritt an die Stelle der Bibliothek. Wie diese jetzt ist, wird sie vorher hier unter den Sicherungen aufgehoben.</translation>
    </message>
</context>
<context>
    <name>Sidegloss::SafetyPage</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Library Safety</source>
        <translation>Sicherheit der Bibliothek</translation>
    </message>
    <message>
        <source>last backup %1</source>
        <translation>letzte Sicherung %1</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>noch keine Sicherung</translation>
    </message>
    <message>
        <source>They lie in %1. One is made when Sidegloss is closed, and every half hour in which something changed; old ones make room for new ones.</source>
        <translation>Sie liegen in %1. Eine entsteht, wenn Sidegloss geschlossen wird, und jede halbe Stunde, in der sich etwas geändert hat; alte machen neuen Platz.</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups and libraries (*.sqlite);;All files (*)</source>
        <translation>Sicherungen und Bibliotheken (*.sqlite);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Sidegloss::SavingMessages</name>
    <message>
        <source>Another program holds the library. What you did is saved as soon as it lets go; if it doesn&apos;t, close that program.</source>
        <translation>Ein anderes Programm benutzt gerade die Bibliothek. Was Sie getan haben, wird gespeichert, sobald es sie freigibt; tut es das nicht, schließen Sie jenes Programm.</translation>
    </message>
    <message>
        <source>Not everything is saved yet: another program holds the library. Wait until it lets go, or close it.</source>
        <translation>Noch ist nicht alles gespeichert: Ein anderes Programm benutzt gerade die Bibliothek. Warten Sie, bis es sie freigibt, oder schließen Sie es.</translation>
    </message>
</context>
<context>
    <name>Sidegloss::SectionModel</name>
    <message>
        <source>(no heading)</source>
        <translation>(ohne Überschrift)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mark(s)</source>
        <translation>
            <numerusform>%1, %Ln Markierung</numerusform>
            <numerusform>%1, %Ln Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::SectionsView</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Of this very long article only the first sections are listed.</source>
        <translation>Von diesem sehr langen Artikel sind nur die ersten Abschnitte aufgeführt.</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>Dieser Artikel hat keine Überschriften.</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>Abschnitte filtern</translation>
    </message>
</context>
<context>
    <name>Sidegloss::SelectionBubble</name>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Copy with Source</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
</context>
<context>
    <name>Sidegloss::SettingsPopover</name>
    <message>
        <source>Single letters act while the text has the focus</source>
        <translation>Einzelne Buchstaben wirken, solange der Text den Fokus hat</translation>
    </message>
    <message>
        <source>The name that stands on your notes</source>
        <translation>Der Name, der auf Ihren Notizen steht</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Choose Another…</source>
        <translation>Andere wählen …</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Meanings…</source>
        <translation>Bedeutung …</translation>
    </message>
    <message>
        <source>Meanings of the colours</source>
        <translation>Bedeutung der Farben</translation>
    </message>
    <message>
        <source>Colours of marks</source>
        <translation>Farben der Markierungen</translation>
    </message>
</context>
<context>
    <name>Sidegloss::SpeakerChoice</name>
    <message>
        <source>All speakers</source>
        <translation>Alle Sprecher</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Show scare quotes and titles</source>
        <translation>Auch Wörter in Anführungszeichen und Titel zeigen</translation>
    </message>
    <message>
        <source>Show removed quotations</source>
        <translation>Auch verworfene Zitate zeigen</translation>
    </message>
</context>
<context>
    <name>Sidegloss::SpeakerEditor</name>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Who says it? Empty: nobody named</source>
        <translation>Wer sagt es? Leer: niemand genannt</translation>
    </message>
</context>
<context>
    <name>Sidegloss::StatusLine</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to repair</source>
        <translation>%1 zu reparieren</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>wird gespeichert …</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Taken to be %1. Read as another encoding…</source>
        <translation>Angenommen wurde %1. In einer anderen Kodierung lesen …</translation>
    </message>
    <message>
        <source>Read as %1. Read as another encoding…</source>
        <translation>Gelesen als %1. In einer anderen Kodierung lesen …</translation>
    </message>
</context>
<context>
    <name>Sidegloss::Summary</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>%1 (quotes: %2)</source>
        <translation>%1 (Zitate: %2)</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
</context>
<context>
    <name>Sidegloss::TabMenu</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close &amp;Others</source>
        <translation>&amp;Andere schließen</translation>
    </message>
    <message>
        <source>&amp;Reopen Closed Tab</source>
        <translation>&amp;Geschlossenen Tab wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Move to Other Side</source>
        <translation>Auf die andere Seite &amp;verschieben</translation>
    </message>
    <message>
        <source>Open &amp;Side by Side</source>
        <translation>&amp;Nebeneinander öffnen</translation>
    </message>
    <message>
        <source>&amp;Back to One Side</source>
        <translation>&amp;Zurück zu einer Seite</translation>
    </message>
</context>
<context>
    <name>Sidegloss::TabPanes</name>
    <message>
        <source>%1 · %2</source>
        <comment>section, title</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Sidegloss::TagEditor</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>topic/subtopic, another</source>
        <translation>Thema/Unterthema, noch eins</translation>
    </message>
</context>
<context>
    <name>Sidegloss::TimeGutter</name>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Open the source at %1</source>
        <translation>Die Quelle bei %1 öffnen</translation>
    </message>
</context>
<context>
    <name>Sidegloss::TrashDelegate</name>
    <message>
        <source>deleted %1 · %2</source>
        <translation>gelöscht %1 · %2</translation>
    </message>
</context>
<context>
    <name>Sidegloss::TrashModel</name>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>gone for good at the next start</source>
        <translation>beim nächsten Start endgültig fort</translation>
    </message>
    <message numerus="yes">
        <source>gone for good in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag endgültig fort</numerusform>
            <numerusform>in %Ln Tagen endgültig fort</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>%1; deleted %2; %3</source>
        <translation>%1; gelöscht %2; %3</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
</context>
<context>
    <name>Sidegloss::TrashPage</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Filter: words of the passage, the note, the article</source>
        <translation>Filter: Worte der Stelle, der Notiz, des Artikels</translation>
    </message>
    <message>
        <source>Filter the trash</source>
        <translation>Papierkorb filtern</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore what is selected (Enter)</source>
        <translation>Die Auswahl wiederherstellen (Eingabe)</translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation>Gelöschtes</translation>
    </message>
    <message numerus="yes">
        <source>The trash is empty.
Deleted marks, notes, replies and claims are kept here for %Ln day(s) and can be restored until then.</source>
        <translation>
            <numerusform>Der Papierkorb ist leer.
Gelöschte Markierungen, Notizen, Antworten und Behauptungen bleiben %Ln Tag hier und lassen sich so lange wiederherstellen.</numerusform>
            <numerusform>Der Papierkorb ist leer.
Gelöschte Markierungen, Notizen, Antworten und Behauptungen bleiben %Ln Tage hier und lassen sich so lange wiederherstellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, each kept for %2 days</source>
        <translation>%1, je %2 Tage aufbewahrt</translation>
    </message>
</context>
<context>
    <name>Sidegloss::TypePopover</name>
    <message>
        <source>Justify lines</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Page and type</source>
        <translation>Seite und Schrift</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>As suits the language</source>
        <translation>Passend zur Sprache</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1&#xa0;px</translation>
    </message>
    <message>
        <source>%1 em</source>
        <translation>%1&#xa0;em</translation>
    </message>
    <message>
        <source>Indent Chinese and Japanese paragraphs</source>
        <translation>Chinesische und japanische Absätze einrücken</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Meanings…</source>
        <translation>Bedeutung …</translation>
    </message>
    <message>
        <source>Meanings of the colours</source>
        <translation>Bedeutung der Farben</translation>
    </message>
    <message>
        <source>Colours of marks</source>
        <translation>Farben der Markierungen</translation>
    </message>
    <message>
        <source>Size on this side</source>
        <translation>Größe auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>Sidegloss::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>Sidegloss::UnsavedWork</name>
    <message>
        <source>Not everything is saved yet.</source>
        <translation>Noch ist nicht alles gespeichert.</translation>
    </message>
    <message>
        <source>If you close anyway, saving is tried once more; else your words are kept as drafts.</source>
        <translation>Wenn Sie trotzdem schließen, wird das Speichern noch einmal versucht; gelingt es nicht, bleiben Ihre Worte als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>&amp;Close Anyway</source>
        <translation>&amp;Trotzdem schließen</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>What isn&apos;t saved can&apos;t be kept as a draft either. Copy the words you need, or keep it open until they can be saved.</source>
        <translation>Was nicht gespeichert ist, lässt sich auch nicht als Entwurf aufheben. Kopieren Sie die Worte, die Sie brauchen, oder schließen Sie erst, wenn sie gespeichert werden können.</translation>
    </message>
    <message>
        <source>&amp;Keep Open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message>
        <source>Close and &amp;Lose It</source>
        <translation>Schließen und &amp;verlieren</translation>
    </message>
    <message>
        <source>Not saved: “%1”</source>
        <translation>Nicht gespeichert: „%1“</translation>
    </message>
    <message>
        <source>This would be lost: “%1”</source>
        <translation>Das ginge verloren: „%1“</translation>
    </message>
</context>
<context>
    <name>Sidegloss::WindowMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>Text Si&amp;ze</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Ch&amp;oose</source>
        <translation>A&amp;uswählen</translation>
    </message>
    <message>
        <source>&amp;Tabs</source>
        <translation>&amp;Tabs</translation>
    </message>
</context>
<context>
    <name>Sidegloss::WindowPages</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Library Safety</source>
        <translation>Sicherheit der Bibliothek</translation>
    </message>
</context>
<context>
    <name>WindowHelp</name>
    <message>
        <source>Keep notes in the library FILE.</source>
        <translation>Notizen in der Bibliothek FILE aufbewahren.</translation>
    </message>
    <message>
        <source>The name that stands on new notes.</source>
        <translation>Der Name, der auf neuen Notizen steht.</translation>
    </message>
    <message>
        <source>Language of the window: en, zh_CN or de.</source>
        <translation>Sprache des Fensters: en, zh_CN oder de.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Größe des Fensters, etwa 1280x800.</translation>
    </message>
    <message>
        <source>Write a picture of the window to OUT, and leave.</source>
        <translation>Ein Bild des Fensters nach OUT schreiben und beenden.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>The article to open.</source>
        <translation>Der Artikel, der geöffnet wird.</translation>
    </message>
    <message>
        <source>Not a value of --%1: “%2”. See --help.</source>
        <translation>Kein Wert von --%1: „%2“. Siehe --help.</translation>
    </message>
    <message>
        <source>The page to start on: reader, claims, trash or safety.</source>
        <translation>Die Seite beim Start: reader, claims, trash oder safety.</translation>
    </message>
    <message>
        <source>Colours for this run: light, sepia, dark, black, contrast or follow.</source>
        <translation>Farben für diesen Lauf: light, sepia, dark, black, contrast oder follow.</translation>
    </message>
</context>
</TS>
