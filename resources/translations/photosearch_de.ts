<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AboutPage</name>
    <message>
      <source>About</source>
      <translation>Über</translation>
    </message>
    <message>
      <source>Built with</source>
      <translation>Erstellt mit</translation>
    </message>
    <message>
      <source>Finds photos in your own folders by what is in them. Nothing leaves this computer, and your photos are never changed. MIT licence.</source>
      <translation>Findet Fotos in Ihren eigenen Ordnern nach dem, was darauf ist. Nichts verlässt diesen Computer, und Ihre Fotos werden nie verändert. MIT-Lizenz.</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>places</source>
      <translation>Orte</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>+, −, wheel</source>
      <translation>+, −, Mausrad</translation>
    </message>
    <message>
      <source>/, then letters</source>
      <translation>/, dann Buchstaben</translation>
    </message>
    <message>
      <source>1 star (1)</source>
      <translation>1 Stern (1)</translation>
    </message>
    <message>
      <source>2 stars (2)</source>
      <translation>2 Sterne (2)</translation>
    </message>
    <message>
      <source>3 stars (3)</source>
      <translation>3 Sterne (3)</translation>
    </message>
    <message>
      <source>4 stars (4)</source>
      <translation>4 Sterne (4)</translation>
    </message>
    <message>
      <source>5 stars (5)</source>
      <translation>5 Sterne (5)</translation>
    </message>
    <message>
      <source>About Photosearch</source>
      <translation>Über Photosearch</translation>
    </message>
    <message>
      <source>Actual size (100 %), or all of it again</source>
      <translation>Originalgröße (100 %) oder wieder das Ganze</translation>
    </message>
    <message>
      <source>Add a folder</source>
      <translation>Ordner hinzufügen</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
      <source>Add as a folder of its own</source>
      <translation>Als eigenen Ordner hinzufügen</translation>
    </message>
    <message>
      <source>Add to album</source>
      <translation>Zu Album hinzufügen</translation>
    </message>
    <message>
      <source>Add to an album, or to a new one</source>
      <translation>Zu einem Album hinzufügen, auch zu einem neuen</translation>
    </message>
    <message>
      <source>Add to favourites</source>
      <translation>Zu den Favoriten</translation>
    </message>
    <message>
      <source>Add to favourites, or remove</source>
      <translation>Zu den Favoriten hinzufügen oder daraus entfernen</translation>
    </message>
    <message>
      <source>All photos that are on the map</source>
      <translation>Alle Fotos, die auf der Karte sind</translation>
    </message>
    <message>
      <source>All that aren't judged yet are wrong; on to the next query</source>
      <translation>Alle noch nicht beurteilten sind falsch; weiter zur nächsten Suche</translation>
    </message>
    <message>
      <source>All that can be done</source>
      <translation>Alles, was möglich ist</translation>
    </message>
    <message>
      <source>Alt+Shift+Left, Alt+Shift+Right; Alt+Shift+Home, Alt+Shift+End</source>
      <translation>Alt+Umschalt+Links, Alt+Umschalt+Rechts; Alt+Umschalt+Pos1, Alt+Umschalt+Ende</translation>
    </message>
    <message>
      <source>Alt+Up, Alt+Down</source>
      <translation>Alt+Hoch, Alt+Runter</translation>
    </message>
    <message>
      <source>Another photo in its place: the next, the one before</source>
      <translation>Ein anderes Foto an seine Stelle: das nächste, das vorige</translation>
    </message>
    <message>
      <source>Arrows</source>
      <translation>Pfeiltasten</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Back to the photos</source>
      <translation>Zurück zu den Fotos</translation>
    </message>
    <message>
      <source>Back to where you were before; the mouse’s side buttons do it, too</source>
      <translation>Zurück, wo Sie vorher waren; das tun auch die Seitentasten der Maus</translation>
    </message>
    <message>
      <source>Backspace</source>
      <translation>Rücktaste</translation>
    </message>
    <message>
      <source>Backspace, Ctrl+Z</source>
      <translation>Rücktaste, Strg+Z</translation>
    </message>
    <message>
      <source>Belongs to this group</source>
      <translation>Gehört zu dieser Gruppe</translation>
    </message>
    <message>
      <source>Change the words</source>
      <translation>Wörter ändern</translation>
    </message>
    <message>
      <source>Change the words of a chip, or the values of a filter</source>
      <translation>Die Wörter eines Chips oder die Werte eines Filters ändern</translation>
    </message>
    <message>
      <source>Check for new photos</source>
      <translation>Nach neuen Fotos suchen</translation>
    </message>
    <message>
      <source>Chips of the search</source>
      <translation>Chips der Suche</translation>
    </message>
    <message>
      <source>Clear recent searches</source>
      <translation>Letzte Suchen löschen</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Das Fenster schließen</translation>
    </message>
    <message>
      <source>Closer, further away</source>
      <translation>Näher heran, weiter weg</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Compare two to four photos; one with the next</source>
      <translation>Zwei bis vier Fotos vergleichen; eines mit dem nächsten</translation>
    </message>
    <message>
      <source>Copy file</source>
      <translation>Datei kopieren</translation>
    </message>
    <message>
      <source>Copy path</source>
      <translation>Pfad kopieren</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Text kopieren</translation>
    </message>
    <message>
      <source>Copy the files; one photo also as a picture</source>
      <translation>Die Dateien kopieren; ein einzelnes Foto auch als Bild</translation>
    </message>
    <message>
      <source>Copy the paths</source>
      <translation>Die Pfade kopieren</translation>
    </message>
    <message>
      <source>Ctrl++, Ctrl+−, Ctrl+wheel</source>
      <translation>Strg++, Strg+−, Strg+Mausrad</translation>
    </message>
    <message>
      <source>Ctrl+Arrows</source>
      <translation>Strg+Pfeile</translation>
    </message>
    <message>
      <source>Ctrl+Del</source>
      <translation>Strg+Entf</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Entf</translation>
    </message>
    <message>
      <source>Del, Backspace</source>
      <translation>Entf, Rücktaste</translation>
    </message>
    <message>
      <source>Delete this album</source>
      <translation>Album löschen</translation>
    </message>
    <message>
      <source>Doesn’t belong to this group</source>
      <translation>Gehört nicht zu dieser Gruppe</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Erase all that is known of people…</source>
      <translation>Alles löschen, was über Personen bekannt ist…</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export a list</source>
      <translation>Liste exportieren</translation>
    </message>
    <message>
      <source>Export a list…</source>
      <translation>Liste exportieren…</translation>
    </message>
    <message>
      <source>Export ratings…</source>
      <translation>Bewertungen exportieren…</translation>
    </message>
    <message>
      <source>Export saved searches…</source>
      <translation>Gespeicherte Suchen exportieren…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <source>Filmstrip</source>
      <translation>Filmstreifen</translation>
    </message>
    <message>
      <source>Find similar</source>
      <translation>Ähnliche finden</translation>
    </message>
    <message>
      <source>Find similar photos</source>
      <translation>Ähnliche Fotos finden</translation>
    </message>
    <message>
      <source>First, last photo</source>
      <translation>Erstes, letztes Foto</translation>
    </message>
    <message>
      <source>Fit into the window</source>
      <translation>In das Fenster einpassen</translation>
    </message>
    <message>
      <source>Forward again</source>
      <translation>Wieder vor</translation>
    </message>
    <message>
      <source>From circle to circle</source>
      <translation>Von Kreis zu Kreis</translation>
    </message>
    <message>
      <source>From the search field to the chips, and back</source>
      <translation>Vom Suchfeld zu den Chips und zurück</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <source>Give the group another name</source>
      <translation>Der Gruppe einen anderen Namen geben</translation>
    </message>
    <message>
      <source>Go on after marking</source>
      <translation>Nach dem Markieren weiter</translation>
    </message>
    <message>
      <source>Go to the search field</source>
      <translation>Zum Suchfeld</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Gruppen</translation>
    </message>
    <message>
      <source>Groups of photos that are alike</source>
      <translation>Gruppen ähnlicher Fotos</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Anleitung</translation>
    </message>
    <message>
      <source>Hide the group; remove one of your own</source>
      <translation>Die Gruppe ausblenden; eine eigene entfernen</translation>
    </message>
    <message>
      <source>Hide this group</source>
      <translation>Diese Gruppe ausblenden</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>Histogramm</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Pos1</translation>
    </message>
    <message>
      <source>Home, End</source>
      <translation>Pos1, Ende</translation>
    </message>
    <message>
      <source>How good the models are on your photos</source>
      <translation>Wie gut die Modelle bei Ihren Fotos sind</translation>
    </message>
    <message>
      <source>How much it counts</source>
      <translation>Wie viel es zählt</translation>
    </message>
    <message>
      <source>Ignored faces</source>
      <translation>Ausgelassene Gesichter</translation>
    </message>
    <message>
      <source>Import saved searches…</source>
      <translation>Gespeicherte Suchen importieren…</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Larger or smaller thumbnails</source>
      <translation>Größere oder kleinere Vorschaubilder</translation>
    </message>
    <message>
      <source>Leave out of the library</source>
      <translation>Aus der Bibliothek auslassen</translation>
    </message>
    <message>
      <source>Left, Right</source>
      <translation>Links, Rechts</translation>
    </message>
    <message>
      <source>Left, Right, Page Up, Page Down</source>
      <translation>Links, Rechts, Bild auf, Bild ab</translation>
    </message>
    <message>
      <source>Less important</source>
      <translation>Weniger wichtig</translation>
    </message>
    <message>
      <source>Less like this</source>
      <translation>Weniger davon</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Buchstaben</translation>
    </message>
    <message>
      <source>Look for faces again</source>
      <translation>Wieder Gesichter suchen</translation>
    </message>
    <message>
      <source>Look for near-duplicates</source>
      <translation>Nach Fast-Duplikaten suchen</translation>
    </message>
    <message>
      <source>Look for no more faces</source>
      <translation>Keine Gesichter mehr suchen</translation>
    </message>
    <message>
      <source>Make it a part of “{0}” again</source>
      <translation>Wieder zu einem Teil von „{0}“ machen</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <source>Mark what is burnt out or black</source>
      <translation>Ausgefressenes und Schwarzes markieren</translation>
    </message>
    <message>
      <source>Menu, Shift+F10</source>
      <translation>Menü, Umschalt+F10</translation>
    </message>
    <message>
      <source>More important</source>
      <translation>Wichtiger</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>Mehr davon</translation>
    </message>
    <message>
      <source>More like this, less like this</source>
      <translation>Mehr davon, weniger davon</translation>
    </message>
    <message>
      <source>More like this, or less like this</source>
      <translation>Mehr oder weniger davon</translation>
    </message>
    <message>
      <source>Move about what is zoomed</source>
      <translation>Vergrößertes verschieben</translation>
    </message>
    <message>
      <source>Move about what is zoomed; with Shift only in this photo</source>
      <translation>Gezoomtes verschieben; mit Umschalt nur in diesem Foto</translation>
    </message>
    <message>
      <source>Move back in the album</source>
      <translation>Im Album nach hinten</translation>
    </message>
    <message>
      <source>Move down (Alt+Down)</source>
      <translation>Nach unten (Alt+Runter)</translation>
    </message>
    <message>
      <source>Move forward in the album</source>
      <translation>Im Album nach vorn</translation>
    </message>
    <message>
      <source>Move the map</source>
      <translation>Karte verschieben</translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
      <source>Move to the trash…</source>
      <translation>In den Papierkorb verschieben…</translation>
    </message>
    <message>
      <source>Move up (Alt+Up)</source>
      <translation>Nach oben (Alt+Hoch)</translation>
    </message>
    <message>
      <source>Move within the album that is shown; to its beginning or end</source>
      <translation>Im gezeigten Album verschieben; an Anfang oder Ende</translation>
    </message>
    <message>
      <source>No flag (U)</source>
      <translation>Ohne Markierung (U)</translation>
    </message>
    <message>
      <source>No stars (0)</source>
      <translation>Keine Sterne (0)</translation>
    </message>
    <message>
      <source>Nobody could say</source>
      <translation>Das kann niemand sagen</translation>
    </message>
    <message>
      <source>One more photo</source>
      <translation>Ein weiteres Foto</translation>
    </message>
    <message>
      <source>One photo</source>
      <translation>Ein Foto</translation>
    </message>
    <message>
      <source>One step back: from the selection, then the words, then the filters</source>
      <translation>Ein Schritt zurück: von der Auswahl, dann den Wörtern, dann den Filtern</translation>
    </message>
    <message>
      <source>Only a part of it…</source>
      <translation>Nur ein Teil davon…</translation>
    </message>
    <message>
      <source>Only a part of the picture</source>
      <translation>Nur ein Teil des Bildes</translation>
    </message>
    <message>
      <source>Only photos of an area: draw it</source>
      <translation>Nur Fotos eines Gebiets: es aufziehen</translation>
    </message>
    <message>
      <source>Open Photosearch</source>
      <translation>Photosearch öffnen</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Open in another app</source>
      <translation>In anderer App öffnen</translation>
    </message>
    <message>
      <source>Open in another app (Enter)</source>
      <translation>In anderer App öffnen (Eingabe)</translation>
    </message>
    <message>
      <source>Open or close a burst</source>
      <translation>Eine Serie öffnen oder schließen</translation>
    </message>
    <message>
      <source>Page Down, Page Up</source>
      <translation>Bild ab, Bild auf</translation>
    </message>
    <message>
      <source>Pause indexing</source>
      <translation>Indizierung anhalten</translation>
    </message>
    <message>
      <source>Photo before, next photo</source>
      <translation>Voriges Foto, nächstes Foto</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <source>Photos on the map</source>
      <translation>Fotos auf der Karte</translation>
    </message>
    <message>
      <source>Photos that are compared</source>
      <translation>Fotos im Vergleich</translation>
    </message>
    <message>
      <source>Photos that are judged</source>
      <translation>Fotos, die beurteilt werden</translation>
    </message>
    <message>
      <source>Pick (P)</source>
      <translation>Auswählen (P)</translation>
    </message>
    <message>
      <source>Pick the current photo, reject the others</source>
      <translation>Das aktuelle Foto auswählen, die anderen ablehnen</translation>
    </message>
    <message>
      <source>Pick, reject, no flag</source>
      <translation>Auswählen, ablehnen, ohne Markierung</translation>
    </message>
    <message>
      <source>Play a video, or pause; of a photo: back to the photos</source>
      <translation>Ein Video abspielen oder anhalten; bei einem Foto: zurück zu den Fotos</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Rating and flag</source>
      <translation>Bewertung und Markierung</translation>
    </message>
    <message>
      <source>Recent searches, from the search field</source>
      <translation>Letzte Suchen, vom Suchfeld aus</translation>
    </message>
    <message>
      <source>Reject (X)</source>
      <translation>Ablehnen (X)</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove from the album that is shown</source>
      <translation>Aus dem gezeigten Album entfernen</translation>
    </message>
    <message>
      <source>Remove from the library…</source>
      <translation>Aus der Bibliothek entfernen…</translation>
    </message>
    <message>
      <source>Remove from this album</source>
      <translation>Aus diesem Album entfernen</translation>
    </message>
    <message>
      <source>Remove this group</source>
      <translation>Diese Gruppe entfernen</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen …</translation>
    </message>
    <message>
      <source>Rotate right, left (view only)</source>
      <translation>Nach rechts, links drehen (nur Ansicht)</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>Diese Suche speichern</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search for what is typed</source>
      <translation>Nach dem Getippten suchen</translation>
    </message>
    <message>
      <source>Search with the picture or words on the clipboard</source>
      <translation>Mit dem Bild oder den Wörtern aus der Zwischenablage suchen</translation>
    </message>
    <message>
      <source>Search within</source>
      <translation>Darin suchen</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Alles auswählen</translation>
    </message>
    <message>
      <source>Select all text</source>
      <translation>Allen Text auswählen</translation>
    </message>
    <message>
      <source>Select all under the heading, or none of it</source>
      <translation>Alles unter der Überschrift auswählen, oder nichts davon</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Einstellungen…</translation>
    </message>
    <message>
      <source>Shift and drag</source>
      <translation>Umschalt und ziehen</translation>
    </message>
    <message>
      <source>Show all of these on the map</source>
      <translation>Alle diese auf der Karte zeigen</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>In seinem Ordner zeigen</translation>
    </message>
    <message>
      <source>Show its photos</source>
      <translation>Fotos zeigen</translation>
    </message>
    <message>
      <source>Show on the map</source>
      <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
      <source>Show or hide the filmstrip</source>
      <translation>Filmstreifen ein- oder ausblenden</translation>
    </message>
    <message>
      <source>Show or hide the folders</source>
      <translation>Ordner ein- oder ausblenden</translation>
    </message>
    <message>
      <source>Show the burst</source>
      <translation>Serie zeigen</translation>
    </message>
    <message>
      <source>Show the next photo after stars or a flag, or not; Shift+P and Shift+X do so</source>
      <translation>Nach Sternen oder Markierung das nächste Foto zeigen oder nicht; Umschalt+P und Umschalt+X tun es einmal</translation>
    </message>
    <message>
      <source>Show the photos of the group</source>
      <translation>Die Fotos der Gruppe zeigen</translation>
    </message>
    <message>
      <source>Show this group again</source>
      <translation>Diese Gruppe wieder zeigen</translation>
    </message>
    <message>
      <source>Show where the search fits the photo</source>
      <translation>Zeigen, wo die Suche zum Foto passt</translation>
    </message>
    <message>
      <source>Slideshow</source>
      <translation>Diashow</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Leertaste</translation>
    </message>
    <message>
      <source>Stars; 0 takes them away</source>
      <translation>Sterne; 0 nimmt sie weg</translation>
    </message>
    <message>
      <source>Surprise me</source>
      <translation>Überrasch mich</translation>
    </message>
    <message>
      <source>Take back what was just done</source>
      <translation>Zurücknehmen, was gerade getan wurde</translation>
    </message>
    <message>
      <source>Take it out of the comparison</source>
      <translation>Aus dem Vergleich nehmen</translation>
    </message>
    <message>
      <source>Take the last verdict back</source>
      <translation>Das letzte Urteil zurücknehmen</translation>
    </message>
    <message>
      <source>The chosen photos are right; once more: not judged</source>
      <translation>Die gewählten Fotos sind richtig; noch einmal: nicht beurteilt</translation>
    </message>
    <message>
      <source>The guide</source>
      <translation>Die Anleitung</translation>
    </message>
    <message>
      <source>The people in the photos</source>
      <translation>Die Personen in den Fotos</translation>
    </message>
    <message>
      <source>The photos of the circle</source>
      <translation>Die Fotos des Kreises</translation>
    </message>
    <message>
      <source>The text in the photo</source>
      <translation>Der Text im Foto</translation>
    </message>
    <message>
      <source>The whole picture</source>
      <translation>Das ganze Bild</translation>
    </message>
    <message>
      <source>They are wrong</source>
      <translation>Sie sind falsch</translation>
    </message>
    <message>
      <source>They aren't judged yet</source>
      <translation>Sie sind noch nicht beurteilt</translation>
    </message>
    <message>
      <source>This list</source>
      <translation>Diese Liste</translation>
    </message>
    <message>
      <source>To the next control, or the one before</source>
      <translation>Zum nächsten Bedienelement oder zum vorigen</translation>
    </message>
    <message>
      <source>To the next heading, or the one before</source>
      <translation>Zur nächsten Überschrift oder zur vorigen</translation>
    </message>
    <message>
      <source>To the next photo whose name begins so</source>
      <translation>Zum nächsten Foto, dessen Name so beginnt</translation>
    </message>
    <message>
      <source>To the next photo; with Shift select on the way</source>
      <translation>Zum nächsten Foto; mit Umschalt unterwegs auswählen</translation>
    </message>
    <message>
      <source>To the photo beside, above or below</source>
      <translation>Zum Foto daneben, darüber oder darunter</translation>
    </message>
    <message>
      <source>Up, Down</source>
      <translation>Hoch, Runter</translation>
    </message>
    <message>
      <source>View larger</source>
      <translation>Größer ansehen</translation>
    </message>
    <message>
      <source>View larger (Space)</source>
      <translation>Größer ansehen (Leertaste)</translation>
    </message>
    <message>
      <source>What is known of the photo</source>
      <translation>Was über das Foto bekannt ist</translation>
    </message>
    <message>
      <source>Who is in the photo</source>
      <translation>Wer auf dem Foto ist</translation>
    </message>
    <message>
      <source>Why this photo</source>
      <translation>Warum dieses Foto</translation>
    </message>
    <message>
      <source>Z, click</source>
      <translation>Z, Klick</translation>
    </message>
    <message>
      <source>Zoom and move all together, or each by itself</source>
      <translation>Alle gemeinsam zoomen und verschieben oder jedes für sich</translation>
    </message>
    <message>
      <source>“{0}” is elsewhere now…</source>
      <translation>„{0}“ ist jetzt woanders…</translation>
    </message>
  </context>
  <context>
    <name>AddModelDialog</name>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add a local file</source>
      <translation>Lokale Datei hinzufügen</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>Architecture</source>
      <translation>Architektur</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose a file of weights</source>
      <translation>Datei mit Gewichten wählen</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>File of weights</source>
      <translation>Datei mit Gewichten</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <source>Weights of an open_clip architecture, or of timm/NAME for finding photos that look alike. The file stays where it is; nothing in it is executed.</source>
      <translation>Gewichte einer open_clip-Architektur oder von timm/NAME, um ähnliche Fotos zu finden. Die Datei bleibt, wo sie ist; nichts darin wird ausgeführt.</translation>
    </message>
  </context>
  <context>
    <name>AlbumActions</name>
    <message>
      <source>Add {0} to an album</source>
      <translation>{0} zu einem Album hinzufügen</translation>
    </message>
    <message>
      <source>Another album…</source>
      <translation>Anderes Album …</translation>
    </message>
    <message>
      <source>New album</source>
      <translation>Neues Album</translation>
    </message>
    <message>
      <source>New album of {0}</source>
      <translation>Neues Album aus {0}</translation>
    </message>
    <message>
      <source>New album “{0}”, {1}.</source>
      <translation>Neues Album „{0}“, {1}.</translation>
    </message>
    <message>
      <source>New album…</source>
      <translation>Neues Album …</translation>
    </message>
    <message>
      <source>{0} added to “{1}”.</source>
      <translation>{0} zu „{1}“ hinzugefügt.</translation>
    </message>
    <message>
      <source>{0} taken out of “{1}”.</source>
      <translation>{0} aus „{1}“ entfernt.</translation>
    </message>
    <message>
      <source>“{0}” has them already.</source>
      <translation>„{0}“ enthält sie schon.</translation>
    </message>
  </context>
  <context>
    <name>AlbumDialog</name>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Album</source>
      <translation>Album</translation>
    </message>
    <message>
      <source>Albums</source>
      <translation>Alben</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Anlegen</translation>
    </message>
    <message>
      <source>Find an album, or name a new one</source>
      <translation>Album suchen oder ein neues benennen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name of the album</source>
      <translation>Name des Albums</translation>
    </message>
    <message>
      <source>New album “{0}”</source>
      <translation>Neues Album „{0}“</translation>
    </message>
  </context>
  <context>
    <name>AlbumList</name>
    <message>
      <source>Albums</source>
      <translation>Alben</translation>
    </message>
  </context>
  <context>
    <name>AlbumOrder</name>
    <message>
      <source>The order of “{0}” is changed.</source>
      <translation>Die Reihenfolge von „{0}“ ist geändert.</translation>
    </message>
  </context>
  <context>
    <name>Albums</name>
    <message>
      <source>Albums</source>
      <translation>Alben</translation>
    </message>
    <message>
      <source>Deleted the album “{0}”. Its photos stay.</source>
      <translation>Album „{0}“ gelöscht. Seine Fotos bleiben.</translation>
    </message>
    <message>
      <source>New album (Ctrl+Shift+N)</source>
      <translation>Neues Album (Strg+Umschalt+N)</translation>
    </message>
    <message>
      <source>Renamed to “{0}”.</source>
      <translation>Umbenannt in „{0}“.</translation>
    </message>
  </context>
  <context>
    <name>AnswerPresenter</name>
    <message>
      <source>Faded photos are less certain.</source>
      <translation>Blasse Fotos sind weniger sicher.</translation>
    </message>
    <message>
      <source>Less strict</source>
      <translation>Weniger streng</translation>
    </message>
    <message>
      <source>Models…</source>
      <translation>Modelle…</translation>
    </message>
    <message>
      <source>No clear match. These come closest.</source>
      <translation>Kein klarer Treffer. Diese kommen am nächsten.</translation>
    </message>
    <message>
      <source>No photo reaches a match of {0}. These come closest.</source>
      <translation>Kein Foto erreicht eine Übereinstimmung von {0}. Diese kommen am nächsten.</translation>
    </message>
    <message>
      <source>Nothing is certain. These may fit.</source>
      <translation>Nichts ist sicher. Diese könnten passen.</translation>
    </message>
    <message>
      <source>Reading is paused at {0} of {1} photos.</source>
      <translation>Das Lesen ist bei {0} von {1} Fotos angehalten.</translation>
    </message>
    <message>
      <source>Still looking for photos in your folders.</source>
      <translation>Ihre Ordner werden noch nach Fotos durchsucht.</translation>
    </message>
    <message>
      <source>Still reading your photos: {0} of {1}.</source>
      <translation>Ihre Fotos werden noch gelesen: {0} von {1}.</translation>
    </message>
    <message>
      <source>There are too few photos to tell which of these fit.</source>
      <translation>Es sind zu wenige Fotos, um zu sagen, welche davon passen.</translation>
    </message>
    <message>
      <source>no clear match</source>
      <translation>kein klarer Treffer</translation>
    </message>
    <message>
      <source>nothing certain</source>
      <translation>nichts Sicheres</translation>
    </message>
  </context>
  <context>
    <name>AppearancePage</name>
    <message>
      <source>Appearance</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <source>Below thumbnails</source>
      <translation>Unter den Vorschaubildern</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>Raster</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <source>Original proportions</source>
      <translation>Originale Proportionen</translation>
    </message>
    <message>
      <source>Same as system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Size of the thumbnails</source>
      <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
      <source>Square</source>
      <translation>Quadratisch</translation>
    </message>
    <message>
      <source>The window speaks the new language when Photosearch is started again.</source>
      <translation>Das Fenster spricht die neue Sprache, wenn Photosearch neu gestartet wird.</translation>
    </message>
    <message>
      <source>Thumbnails</source>
      <translation>Vorschaubilder</translation>
    </message>
  </context>
  <context>
    <name>AskedPart</name>
    <message>
      <source>The part of the picture you searched with</source>
      <translation>Der Teil des Bildes, mit dem Sie gesucht haben</translation>
    </message>
  </context>
  <context>
    <name>BadgeClicks</name>
    <message>
      <source>A favourite: click, or press Ctrl+B, to take it out</source>
      <translation>Ein Favorit: Klick oder Strg+B nimmt ihn heraus</translation>
    </message>
    <message>
      <source>Make it a favourite (Ctrl+B)</source>
      <translation>Zum Favoriten machen (Strg+B)</translation>
    </message>
    <message>
      <source>{0} photos of one burst: click, or press +, to see them or put them back</source>
      <translation>{0} Fotos einer Serie: Klick oder + zeigt sie oder legt sie zurück</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
  </context>
  <context>
    <name>ChipField</name>
    <message>
      <source>Words of the search</source>
      <translation>Wörter der Suche</translation>
    </message>
  </context>
  <context>
    <name>CirclePanel</name>
    <message>
      <source>Close (Esc)</source>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <source>Photos of this circle</source>
      <translation>Fotos dieses Kreises</translation>
    </message>
    <message>
      <source>Show in Photos</source>
      <translation>In Fotos zeigen</translation>
    </message>
  </context>
  <context>
    <name>CompareBar</name>
    <message>
      <source>Back (Esc)</source>
      <translation>Zurück (Esc)</translation>
    </message>
    <message>
      <source>Compare {0}</source>
      <translation>{0} vergleichen</translation>
    </message>
    <message>
      <source>Each zoomed and moved by itself (L)</source>
      <translation>Jedes für sich zoomen und verschieben (L)</translation>
    </message>
    <message>
      <source>Keep this</source>
      <translation>Dieses behalten</translation>
    </message>
    <message>
      <source>Keep this, reject the others</source>
      <translation>Dieses behalten, andere ablehnen</translation>
    </message>
    <message>
      <source>One more photo (C)</source>
      <translation>Ein weiteres Foto (C)</translation>
    </message>
    <message>
      <source>Pick the current photo and reject the others (K)</source>
      <translation>Das aktuelle Foto auswählen und die anderen ablehnen (K)</translation>
    </message>
    <message>
      <source>The next photo in its place (Page Down)</source>
      <translation>Das nächste Foto an seine Stelle (Bild ab)</translation>
    </message>
    <message>
      <source>The photo before in its place (Page Up)</source>
      <translation>Das vorige Foto an seine Stelle (Bild auf)</translation>
    </message>
    <message>
      <source>Zoomed and moved together (L); with Shift one alone</source>
      <translation>Gemeinsam zoomen und verschieben (L); mit Umschalt nur eines</translation>
    </message>
  </context>
  <context>
    <name>ComparePane</name>
    <message>
      <source>Add to favourites</source>
      <translation>Zu den Favoriten</translation>
    </message>
    <message>
      <source>Remove from favourites</source>
      <translation>Aus den Favoriten nehmen</translation>
    </message>
    <message>
      <source>Show the difference</source>
      <translation>Unterschied zeigen</translation>
    </message>
    <message>
      <source>Take it out of the comparison (Backspace)</source>
      <translation>Aus dem Vergleich nehmen (Rücktaste)</translation>
    </message>
    <message>
      <source>favourite</source>
      <translation>Favorit</translation>
    </message>
    <message>
      <source>{name}, photo {number} of {count}</source>
      <translation>{name}, Foto {number} von {count}</translation>
    </message>
  </context>
  <context>
    <name>CompareWiring</name>
    <message>
      <source>Choose two to four photos to compare.</source>
      <translation>Wählen Sie zwei bis vier Fotos zum Vergleichen aus.</translation>
    </message>
  </context>
  <context>
    <name>Core</name>
    <message>
      <source>A file's name can't have “{sign}” in it.</source>
      <translation>Ein Dateiname darf „{sign}“ nicht enthalten.</translation>
    </message>
    <message>
      <source>A filter can't be weighed: write {key}:{value}</source>
      <translation>Ein Filter kann nicht gewichtet werden: schreiben Sie {key}:{value}</translation>
    </message>
    <message>
      <source>A newer version of Photosearch uses this library now. Close this one, and start the newer one.</source>
      <translation>Eine neuere Version von Photosearch benutzt jetzt diese Bibliothek. Schließen Sie diese hier und starten Sie die neuere.</translation>
    </message>
    <message>
      <source>A pasted picture has no name. Save it to a file first.</source>
      <translation>Ein eingefügtes Bild hat keinen Namen. Speichern Sie es erst als Datei.</translation>
    </message>
    <message>
      <source>A vector doesn't fit its checksum.</source>
      <translation>Ein Vektor passt nicht zu seiner Prüfsumme.</translation>
    </message>
    <message>
      <source>About 100, English among them</source>
      <translation>Etwa 100, darunter Englisch</translation>
    </message>
    <message>
      <source>Another Photosearch is busy with this library. Try again when it has finished.</source>
      <translation>Ein anderes Photosearch ist mit dieser Bibliothek beschäftigt. Versuchen Sie es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
      <source>Another Photosearch is indexing this library. Try again when it has finished.</source>
      <translation>Ein anderes Photosearch indiziert diese Bibliothek. Versuchen Sie es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
      <source>Another Photosearch is indexing this library. What it finds appears here by itself.</source>
      <translation>Ein anderes Photosearch liest diese Bibliothek ein. Was es findet, erscheint hier von selbst.</translation>
    </message>
    <message>
      <source>Another way to tell people apart, if they are mixed up. OpenCV measured 99.4 % right for the pairs of faces of LFW, about what is published for the built-in ones.</source>
      <translation>Eine andere Art, Personen zu unterscheiden, falls sie verwechselt werden. OpenCV hat gemessen, dass 99,4 % der Gesichterpaare von LFW richtig erkannt werden – etwa so viele, wie für die eingebauten veröffentlicht sind.</translation>
    </message>
    <message>
      <source>Answered by {name}, which knows this language.</source>
      <translation>Es antwortet {name}, das diese Sprache kennt.</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>Arabisch</translation>
    </message>
    <message>
      <source>Arabic, Persian, Urdu, Pashto, Uyghur and others.</source>
      <translation>Arabisch, Persisch, Urdu, Paschtu, Uigurisch und andere.</translation>
    </message>
    <message>
      <source>As fast as CLIP, finds more, and reads many languages; a larger download.</source>
      <translation>So schnell wie CLIP, findet mehr und versteht viele Sprachen; ein größerer Download.</translation>
    </message>
    <message>
      <source>Built in. Finds animals, food, vehicles, things and scenery; weak on people.</source>
      <translation>Eingebaut. Findet Tiere, Essen, Fahrzeuge, Dinge und Landschaften; schwach bei Menschen.</translation>
    </message>
    <message>
      <source>Bulgarian, Serbian, Mongolian and others; Russian, too.</source>
      <translation>Bulgarisch, Serbisch, Mongolisch und andere; auch Russisch.</translation>
    </message>
    <message>
      <source>CLIP that reads many languages; SigLIP 2 finds more.</source>
      <translation>CLIP, das viele Sprachen versteht; SigLIP 2 findet mehr.</translation>
    </message>
    <message>
      <source>Can't reach the download site. Check your connection, or add a model file you have.</source>
      <translation>Die Download-Seite ist nicht erreichbar. Prüfen Sie die Verbindung, oder fügen Sie eine Modelldatei hinzu, die Sie haben.</translation>
    </message>
    <message>
      <source>Choose among {paces}, and on battery among {battery_paces}.</source>
      <translation>Wählen Sie zwischen {paces}, im Akkubetrieb zwischen {battery_paces}.</translation>
    </message>
    <message>
      <source>Close each curly bracket that you open.</source>
      <translation>Schließen Sie jede geschweifte Klammer, die Sie öffnen.</translation>
    </message>
    <message>
      <source>Cyrillic</source>
      <translation>Kyrillisch</translation>
    </message>
    <message>
      <source>Cyrillic (East Slavic)</source>
      <translation>Kyrillisch (ostslawisch)</translation>
    </message>
    <message>
      <source>Decoding this file crashed, so Photosearch leaves it alone until it changes.</source>
      <translation>Beim Dekodieren dieser Datei kam es zu einem Absturz, daher lässt Photosearch sie in Ruhe, bis sie sich ändert.</translation>
    </message>
    <message>
      <source>Decoding this file takes too long; Photosearch tries again later.</source>
      <translation>Diese Datei zu dekodieren dauert zu lange; Photosearch versucht es später noch einmal.</translation>
    </message>
    <message>
      <source>Devanagari</source>
      <translation>Devanagari</translation>
    </message>
    <message>
      <source>Did you mean {names}?</source>
      <translation>Meinten Sie {names}?</translation>
    </message>
    <message>
      <source>Downloaded by its name.</source>
      <translation>Über seinen Namen heruntergeladen.</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Englisch</translation>
    </message>
    <message>
      <source>English and about 100 others</source>
      <translation>Englisch und etwa 100 andere</translation>
    </message>
    <message>
      <source>English and more than 100 others</source>
      <translation>Englisch und über 100 weitere</translation>
    </message>
    <message>
      <source>Finds most. For computers with a graphics card; very slow without one.</source>
      <translation>Findet am meisten. Für Computer mit Grafikkarte; ohne sehr langsam.</translation>
    </message>
    <message>
      <source>Finds photos of the same kind of thing. Knows no words.</source>
      <translation>Findet Fotos der gleichen Art von Dingen. Kennt keine Wörter.</translation>
    </message>
    <message>
      <source>Finds photos that look alike: the same place or scene. Knows no words.</source>
      <translation>Findet Fotos, die sich ähneln: derselbe Ort, dieselbe Szene. Kennt keine Wörter.</translation>
    </message>
    <message>
      <source>For slow connections and little memory: understands people, places and events, but finds less than CLIP.</source>
      <translation>Für langsame Verbindungen und wenig Speicher: versteht Personen, Orte und Ereignisse, findet aber weniger als CLIP.</translation>
    </message>
    <message>
      <source>Give the album a name.</source>
      <translation>Geben Sie dem Album einen Namen.</translation>
    </message>
    <message>
      <source>Give the group a name.</source>
      <translation>Geben Sie der Gruppe einen Namen.</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>Griechisch</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Gruppen</translation>
    </message>
    <message>
      <source>HF_HUB_OFFLINE forbids downloads: unset it, then try again.</source>
      <translation>HF_HUB_OFFLINE verbietet Downloads: Heben Sie die Einstellung auf und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <source>Hardly any search brings up about {share} of your photos first. Another model may tell them apart better.</source>
      <translation>Etwa {share} Ihrer Fotos bringt kaum eine Suche nach vorn. Ein anderes Modell unterscheidet sie vielleicht besser.</translation>
    </message>
    <message>
      <source>Hierarchical JPEG isn't supported.</source>
      <translation>Hierarchisches JPEG wird nicht unterstützt.</translation>
    </message>
    <message>
      <source>Hindi, Marathi, Nepali, Sanskrit and others.</source>
      <translation>Hindi, Marathi, Nepali, Sanskrit und andere.</translation>
    </message>
    <message>
      <source>How good is it?</source>
      <translation>Wie gut ist es?</translation>
    </message>
    <message>
      <source>It finds only photos that look alike, and understands no words.</source>
      <translation>Es findet nur ähnliche Fotos und versteht keine Wörter.</translation>
    </message>
    <message>
      <source>It has read {covered} of {photos} photos.</source>
      <translation>Es hat {covered} von {photos} Fotos gelesen.</translation>
    </message>
    <message>
      <source>It is erased, but another Photosearch still reads the library's log. Close that one, then do this again.</source>
      <translation>Es ist gelöscht, aber ein anderes Photosearch liest noch das Protokoll der Bibliothek. Schließen Sie es, dann wiederholen Sie dies.</translation>
    </message>
    <message>
      <source>It was removed meanwhile.</source>
      <translation>Es wurde inzwischen entfernt.</translation>
    </message>
    <message>
      <source>Its files were damaged or are gone: download it again. Until then what comes with Photosearch does the work.</source>
      <translation>Seine Dateien waren beschädigt oder fehlen: laden Sie es noch einmal herunter. Bis dahin übernimmt, was mit Photosearch kommt.</translation>
    </message>
    <message>
      <source>Its folder isn't connected.</source>
      <translation>Sein Ordner ist nicht verbunden.</translation>
    </message>
    <message>
      <source>Its licence allows research only, nothing commercial.</source>
      <translation>Die Lizenz erlaubt nur Forschung, nichts Kommerzielles.</translation>
    </message>
    <message>
      <source>Its licence isn't known here: read its page before you use it.</source>
      <translation>Die Lizenz ist hier nicht bekannt: Lesen Sie die Seite des Modells, bevor Sie es verwenden.</translation>
    </message>
    <message>
      <source>JPEG-LS isn't supported.</source>
      <translation>JPEG-LS wird nicht unterstützt.</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>Koreanisch</translation>
    </message>
    <message>
      <source>Looks closer than SigLIP 2 and finds more; indexing takes four times as long.</source>
      <translation>Sieht genauer hin als SigLIP 2 und findet mehr; die Indizierung dauert viermal so lange.</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <source>Name a camera behind camera:, such as camera:canon</source>
      <translation>Nennen Sie hinter camera: eine Kamera, etwa camera:canon</translation>
    </message>
    <message>
      <source>Name a folder behind folder:, such as folder:2019</source>
      <translation>Nennen Sie hinter folder: einen Ordner, etwa folder:2019</translation>
    </message>
    <message>
      <source>Name a label behind label:, such as label:red</source>
      <translation>Nennen Sie hinter label: ein Etikett, etwa label:rot</translation>
    </message>
    <message>
      <source>Name a lens behind lens:, such as lens:50mm</source>
      <translation>Nennen Sie hinter lens: ein Objektiv, etwa lens:50mm</translation>
    </message>
    <message>
      <source>Name a place behind place:, such as place:rome</source>
      <translation>Nennen Sie hinter place: einen Ort, etwa place:rom</translation>
    </message>
    <message>
      <source>Name an album behind album:, such as album:summer</source>
      <translation>Nennen Sie hinter album: ein Album, etwa album:sommer</translation>
    </message>
    <message>
      <source>Name one photo behind photo:, or several behind like:</source>
      <translation>Nennen Sie ein Foto hinter photo: oder mehrere hinter like:</translation>
    </message>
    <message>
      <source>Name somebody behind person:, such as person:Anna</source>
      <translation>Nennen Sie hinter person: jemanden, etwa person:Anna</translation>
    </message>
    <message>
      <source>Near-duplicates</source>
      <translation>Fast-Duplikate</translation>
    </message>
    <message>
      <source>No photo comes up in searches of every kind.</source>
      <translation>Kein Foto taucht bei Suchen aller Art auf.</translation>
    </message>
    <message>
      <source>No program on this computer wants to show this folder.</source>
      <translation>Kein Programm auf diesem Computer will diesen Ordner zeigen.</translation>
    </message>
    <message>
      <source>Nobody called “{name}” is known. See the people there are.</source>
      <translation>Niemand namens „{name}“ ist bekannt. Sehen Sie nach, wen es gibt.</translation>
    </message>
    <message>
      <source>None of the photos to keep can be reached now, so nothing was moved. Connect their drive, or choose another one to keep.</source>
      <translation>Keines der Fotos, die bleiben sollen, ist jetzt erreichbar, darum wurde nichts verschoben. Verbinden Sie ihr Laufwerk, oder wählen Sie ein anderes zum Behalten.</translation>
    </message>
    <message>
      <source>Not every photo of this folder is in the other one any more, so nothing was moved. Look for near-duplicates again.</source>
      <translation>Nicht mehr jedes Foto dieses Ordners ist im anderen, darum wurde nichts verschoben. Suchen Sie noch einmal nach Fast-Duplikaten.</translation>
    </message>
    <message>
      <source>Of an animated JPEG XL only the first and the last picture can be read; here both are blank.</source>
      <translation>Von einem animierten JPEG XL lassen sich nur das erste und das letzte Bild lesen; hier sind beide leer.</translation>
    </message>
    <message>
      <source>Opening this picture takes {needed} MB of memory; Photosearch takes at most {most} MB for one.</source>
      <translation>Dieses Bild zu öffnen braucht {needed} MB Speicher; Photosearch nimmt für eines höchstens {most} MB.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <source>Photos are being indexed. Check the search index once that is done.</source>
      <translation>Fotos werden gerade eingelesen. Prüfen Sie den Suchindex, wenn das fertig ist.</translation>
    </message>
    <message>
      <source>Photos of which the model noted something that can't be right: {count}. Let it look at them again.</source>
      <translation>Fotos, über die das Modell etwas notiert hat, das nicht stimmen kann: {count}. Lassen Sie es sie noch einmal ansehen.</translation>
    </message>
    <message>
      <source>Photos that can't be found by what they look like yet: {count}. Indexing makes up for it.</source>
      <translation>Fotos, die noch nicht nach ihrem Aussehen gefunden werden: {count}. Das Einlesen holt das nach.</translation>
    </message>
    <message>
      <source>Photos that come up in searches of every kind: {count}; the worst in {share} of them. Look at them: blank and damaged pictures do that.</source>
      <translation>Fotos, die bei Suchen aller Art auftauchen: {count}; das schlimmste bei {share}. Sehen Sie nach: leere und beschädigte Bilder tun das.</translation>
    </message>
    <message>
      <source>Photos that hardly any search brings up first: about {share}.</source>
      <translation>Fotos, die kaum eine Suche nach vorn bringt: etwa {share}.</translation>
    </message>
    <message>
      <source>Photosearch can't search with {name}. {error}</source>
      <translation>Photosearch kann mit {name} nicht suchen. {error}</translation>
    </message>
    <message>
      <source>Photosearch can't write in {directory}. Choose another place for the library.</source>
      <translation>Photosearch kann in {directory} nicht schreiben. Wählen Sie einen anderen Ort für die Bibliothek.</translation>
    </message>
    <message>
      <source>Photosearch doesn't read videos of this codec.</source>
      <translation>Photosearch liest keine Videos mit diesem Codec.</translation>
    </message>
    <message>
      <source>Photosearch failed on this file; the log says how.</source>
      <translation>Photosearch ist an dieser Datei gescheitert; das Protokoll sagt, wie.</translation>
    </message>
    <message>
      <source>Photosearch is the only program that this computer opens such files with. Install another one, or choose one in the system's settings.</source>
      <translation>Photosearch ist das einzige Programm, mit dem dieser Computer solche Dateien öffnet. Installieren Sie ein anderes, oder wählen Sie eines in den Einstellungen des Systems.</translation>
    </message>
    <message>
      <source>Photosearch shows this library in another window already; use that one, or close it first.</source>
      <translation>Photosearch zeigt diese Bibliothek schon in einem anderen Fenster; verwenden Sie jenes oder schließen Sie es zuerst.</translation>
    </message>
    <message>
      <source>Reading this video takes too long; Photosearch tries again later.</source>
      <translation>Dieses Video zu lesen dauert zu lange; Photosearch versucht es später noch einmal.</translation>
    </message>
    <message>
      <source>Recommended: understands people, places, events and moods; fast.</source>
      <translation>Empfohlen: versteht Menschen, Orte, Ereignisse und Stimmungen; schnell.</translation>
    </message>
    <message>
      <source>Russian, Ukrainian, Belarusian.</source>
      <translation>Russisch, Ukrainisch, Belarussisch.</translation>
    </message>
    <message>
      <source>Say how the files are to be called, such as {name}.</source>
      <translation>Geben Sie an, wie die Dateien heißen sollen, etwa {name}.</translation>
    </message>
    <message>
      <source>Say in words what belongs to the group, or choose photos that do.</source>
      <translation>Sagen Sie in Worten, was zur Gruppe gehört, oder wählen Sie Fotos, die dazugehören.</translation>
    </message>
    <message>
      <source>Say what is to be read behind text:, such as text:total</source>
      <translation>Schreiben Sie hinter text:, was zu lesen sein soll, etwa text:summe</translation>
    </message>
    <message>
      <source>Searching finds only {share} of the photos that fit best. Rebuild the search index.</source>
      <translation>Die Suche findet nur {share} der Fotos, die am besten passen. Erstellen Sie den Suchindex neu.</translation>
    </message>
    <message>
      <source>Searching finds {share} of the photos that fit best.</source>
      <translation>Die Suche findet {share} der Fotos, die am besten passen.</translation>
    </message>
    <message>
      <source>Several people are called “{name}”: say the whole name.</source>
      <translation>Mehrere Personen heißen „{name}“: Nennen Sie den ganzen Namen.</translation>
    </message>
    <message>
      <source>Shorten the album's name to {most} characters.</source>
      <translation>Kürzen Sie den Namen des Albums auf {most} Zeichen.</translation>
    </message>
    <message>
      <source>Something went wrong. Details are in the log.</source>
      <translation>Etwas ist schiefgegangen. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
      <source>Tamil</source>
      <translation>Tamilisch</translation>
    </message>
    <message>
      <source>Telugu</source>
      <translation>Telugu</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation>Thailändisch</translation>
    </message>
    <message>
      <source>That is a link to a picture on the web, and Photosearch doesn't go online. Save the picture first, or copy the picture itself, then drop or paste it here.</source>
      <translation>Das ist ein Link zu einem Bild im Web, und Photosearch geht nicht ins Netz. Speichern Sie das Bild erst oder kopieren Sie das Bild selbst, und legen Sie es dann hier ab oder fügen Sie es ein.</translation>
    </message>
    <message>
      <source>That is too much to search for. Save it as a file, then drop the file here.</source>
      <translation>Das ist zu viel, um danach zu suchen. Speichern Sie es als Datei und ziehen Sie die Datei hierher.</translation>
    </message>
    <message>
      <source>That isn't a folder, a picture or words, so there is nothing to search for.</source>
      <translation>Das ist weder ein Ordner noch ein Bild noch Text, also gibt es nichts zu suchen.</translation>
    </message>
    <message>
      <source>The answer can't be written ({why}). Send it to another place.</source>
      <translation>Die Antwort kann nicht geschrieben werden ({why}). Schicken Sie sie woandershin.</translation>
    </message>
    <message>
      <source>The connection broke off at {done} of {total} MB: check the network, then download again to go on from there.</source>
      <translation>Die Verbindung riss bei {done} von {total} MB ab: Prüfen Sie das Netzwerk und laden Sie noch einmal herunter; es geht dort weiter.</translation>
    </message>
    <message>
      <source>The disk or network share did not answer.</source>
      <translation>Das Laufwerk oder die Netzwerkfreigabe hat nicht geantwortet.</translation>
    </message>
    <message>
      <source>The disk or network share gave only a part of this file.</source>
      <translation>Die Festplatte oder Netzwerkfreigabe gab nur einen Teil dieser Datei her.</translation>
    </message>
    <message>
      <source>The disk reports an error while reading this file.</source>
      <translation>Das Laufwerk meldet einen Fehler beim Lesen dieser Datei.</translation>
    </message>
    <message>
      <source>The disk that holds the library is full. Make room on it, then try again.</source>
      <translation>Das Laufwerk mit der Bibliothek ist voll. Schaffen Sie dort Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <source>The download can't be kept ({why}): make room on the library's disk, then download again to go on.</source>
      <translation>Der Download lässt sich nicht speichern ({why}): Schaffen Sie Platz auf dem Laufwerk der Bibliothek und laden Sie dann noch einmal herunter; es geht dort weiter.</translation>
    </message>
    <message>
      <source>The file can't be read: {why}.</source>
      <translation>Die Datei ist nicht lesbar: {why}.</translation>
    </message>
    <message>
      <source>The file grows while it is read; it may not be finished yet.</source>
      <translation>Die Datei wächst, während sie gelesen wird; sie ist vielleicht noch nicht fertig.</translation>
    </message>
    <message>
      <source>The file is damaged, or a kind of picture that Photosearch can't read.</source>
      <translation>Die Datei ist beschädigt oder eine Art Bild, die Photosearch nicht lesen kann.</translation>
    </message>
    <message>
      <source>The file is damaged, or a kind of video that Photosearch can't read.</source>
      <translation>Die Datei ist beschädigt oder eine Art Video, die Photosearch nicht lesen kann.</translation>
    </message>
    <message>
      <source>The file is damaged: it ends too early.</source>
      <translation>Die Datei ist beschädigt: Sie endet zu früh.</translation>
    </message>
    <message>
      <source>The file is damaged: it lists more parts than a picture has.</source>
      <translation>Die Datei ist beschädigt: Sie führt mehr Teile auf, als ein Bild hat.</translation>
    </message>
    <message>
      <source>The file is damaged: its picture can't be decoded.</source>
      <translation>Die Datei ist beschädigt: Ihr Bild lässt sich nicht dekodieren.</translation>
    </message>
    <message>
      <source>The file is damaged: most of it was never written.</source>
      <translation>Die Datei ist beschädigt: das meiste davon wurde nie geschrieben.</translation>
    </message>
    <message>
      <source>The file is damaged: none of its pictures can be decoded.</source>
      <translation>Die Datei ist beschädigt: Keines ihrer Bilder lässt sich dekodieren.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Die Datei ist leer.</translation>
    </message>
    <message>
      <source>The file is gone.</source>
      <translation>Die Datei ist weg.</translation>
    </message>
    <message>
      <source>The file is {size} GB; Photosearch reads at most {most} GB.</source>
      <translation>Die Datei hat {size} GB; Photosearch liest höchstens {most} GB.</translation>
    </message>
    <message>
      <source>The file of queries has no {query}.</source>
      <translation>Die Datei der Suchen enthält {query} nicht.</translation>
    </message>
    <message>
      <source>The file's path is too long for this system.</source>
      <translation>Der Pfad der Datei ist für dieses System zu lang.</translation>
    </message>
    <message>
      <source>The files of {model_id} can't be deleted ({why}).</source>
      <translation>Die Dateien von {model_id} lassen sich nicht löschen ({why}).</translation>
    </message>
    <message>
      <source>The folder {path} can't be read ({why}); check its permissions.</source>
      <translation>Der Ordner {path} ist nicht lesbar ({why}); prüfen Sie seine Berechtigungen.</translation>
    </message>
    <message>
      <source>The library can't be written ({why}): make room on its disk.</source>
      <translation>Die Bibliothek lässt sich nicht schreiben ({why}): Schaffen Sie Platz auf ihrem Laufwerk.</translation>
    </message>
    <message>
      <source>The library directory {directory} can't be written ({why}); choose another one.</source>
      <translation>Das Bibliotheksverzeichnis {directory} lässt sich nicht schreiben ({why}); wählen Sie ein anderes.</translation>
    </message>
    <message>
      <source>The library has no photos in a folder called “{folder}”.</source>
      <translation>Die Bibliothek hat keine Fotos in einem Ordner namens „{folder}“.</translation>
    </message>
    <message>
      <source>The library has no photos in {folder}. See which folders it has.</source>
      <translation>Die Bibliothek hat keine Fotos in {folder}. Sehen Sie nach, welche Ordner sie hat.</translation>
    </message>
    <message>
      <source>The library has no photos of a camera called “{camera}”.</source>
      <translation>Die Bibliothek hat keine Fotos einer Kamera namens „{camera}“.</translation>
    </message>
    <message>
      <source>The library has no photos of a lens called “{lens}”.</source>
      <translation>Die Bibliothek hat keine Fotos eines Objektivs namens „{lens}“.</translation>
    </message>
    <message>
      <source>The library has no photos of a place called “{place}”.</source>
      <translation>Die Bibliothek hat keine Fotos von einem Ort namens „{place}“.</translation>
    </message>
    <message>
      <source>The library has no photos of the kind “{kind}”.</source>
      <translation>Die Bibliothek hat keine Fotos der Art „{kind}“.</translation>
    </message>
    <message>
      <source>The library in {directory} was made by a newer version of Photosearch. Install the newest version to open it.</source>
      <translation>Die Bibliothek in {directory} stammt von einer neueren Version von Photosearch. Installieren Sie die neueste Version, um sie zu öffnen.</translation>
    </message>
    <message>
      <source>The library's catalogue is damaged and can't be moved aside. Close every Photosearch and start again.</source>
      <translation>Der Katalog der Bibliothek ist beschädigt und lässt sich nicht beiseitelegen. Schließen Sie jedes Photosearch und starten Sie es neu.</translation>
    </message>
    <message>
      <source>The library's catalogue is damaged. Close Photosearch and start it again: it keeps what is intact and reads your photos anew. The photos themselves are not affected.</source>
      <translation>Der Katalog der Bibliothek ist beschädigt. Schließen Sie Photosearch und starten Sie es neu: Es behält, was heil ist, und liest Ihre Fotos neu ein. Die Fotos selbst sind nicht betroffen.</translation>
    </message>
    <message>
      <source>The library's disk has {free} MB free, and this takes {needed} MB: make room, then download again.</source>
      <translation>Auf dem Laufwerk der Bibliothek sind {free} MB frei, und hierfür werden {needed} MB gebraucht: Schaffen Sie Platz und laden Sie dann noch einmal herunter.</translation>
    </message>
    <message>
      <source>The link goes round in circles.</source>
      <translation>Die Verknüpfung führt im Kreis.</translation>
    </message>
    <message>
      <source>The link points to a file that is gone.</source>
      <translation>Die Verknüpfung zeigt auf eine Datei, die weg ist.</translation>
    </message>
    <message>
      <source>The list couldn't be written ({why}).</source>
      <translation>Die Liste konnte nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
      <source>The list of grouped photos is damaged.</source>
      <translation>Die Liste der gruppierten Fotos ist beschädigt.</translation>
    </message>
    <message>
      <source>The model hub asks for a pause: try again in a few minutes.</source>
      <translation>Der Modell-Hub bittet um eine Pause: Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
      <source>The model hub doesn't give this model without a login: accept its terms on its page and set HF_TOKEN, or choose another model.</source>
      <translation>Der Modell-Hub gibt dieses Modell nicht ohne Anmeldung heraus: Stimmen Sie auf seiner Seite den Bedingungen zu und setzen Sie HF_TOKEN, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
      <source>The model hub doesn't have {model_id}: get its file, then add it with photosearch models add.</source>
      <translation>Der Modell-Hub hat {model_id} nicht: Besorgen Sie sich die Datei und fügen Sie sie mit photosearch models add hinzu.</translation>
    </message>
    <message>
      <source>The model hub has another {file} by now than the one that is expected: look for a newer version of Photosearch.</source>
      <translation>Der Modell-Hub hat inzwischen eine andere Datei {file} als die erwartete: Suchen Sie nach einer neueren Version von Photosearch.</translation>
    </message>
    <message>
      <source>The model hub has no such model: check its name.</source>
      <translation>Der Modell-Hub hat kein solches Modell: Prüfen Sie den Namen.</translation>
    </message>
    <message>
      <source>The model hub has no {file} for {model}.</source>
      <translation>Der Modell-Hub hat kein {file} für {model}.</translation>
    </message>
    <message>
      <source>The model hub is out of order (error {status}): try again later.</source>
      <translation>Der Modell-Hub ist gestört (Fehler {status}): Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
      <source>The model hub's {repository} holds no {names}.</source>
      <translation>{repository} im Modell-Hub enthält kein {names}.</translation>
    </message>
    <message>
      <source>The model knows every photo.</source>
      <translation>Das Modell kennt jedes Foto.</translation>
    </message>
    <message>
      <source>The model sees your photos as it did when they were indexed.</source>
      <translation>Das Modell sieht Ihre Fotos wie beim Einlesen.</translation>
    </message>
    <message>
      <source>The model sees your photos otherwise than when they were indexed: likeness {share}. Let it look at them again.</source>
      <translation>Das Modell sieht Ihre Fotos anders als beim Einlesen: Ähnlichkeit {share}. Lassen Sie es sie noch einmal ansehen.</translation>
    </message>
    <message>
      <source>The model {model} understands no words: search with a picture, or choose another model.</source>
      <translation>Das Modell {model} versteht keine Wörter: Suchen Sie mit einem Bild oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
      <source>The package open_clip_torch is missing: install Photosearch again.</source>
      <translation>Das Paket open_clip_torch fehlt: Installieren Sie Photosearch neu.</translation>
    </message>
    <message>
      <source>The picture claims {claimed} megapixels; Photosearch reads at most {most}.</source>
      <translation>Das Bild hat angeblich {claimed} Megapixel; Photosearch liest höchstens {most}.</translation>
    </message>
    <message>
      <source>The process for difficult files does not start; Photosearch tries again later.</source>
      <translation>Der Prozess für schwierige Dateien startet nicht; Photosearch versucht es später noch einmal.</translation>
    </message>
    <message>
      <source>The process that decoded this file was ended from outside; Photosearch tries again later.</source>
      <translation>Der Prozess, der diese Datei dekodierte, wurde von außen beendet; Photosearch versucht es später noch einmal.</translation>
    </message>
    <message>
      <source>The process that looks at photos ended unexpectedly, perhaps for want of memory. Close other programs and try again.</source>
      <translation>Der Prozess, der die Fotos betrachtet, wurde unerwartet beendet, vielleicht aus Mangel an Arbeitsspeicher. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The ratings can't be written to {folder}: {why}. {count} were written.</source>
      <translation>Die Bewertungen können nicht nach {folder} geschrieben werden: {why}. {count} wurden geschrieben.</translation>
    </message>
    <message>
      <source>The search index differs from what is kept of your photos, in {share} of a sample. Rebuild it.</source>
      <translation>Der Suchindex weicht bei {share} einer Stichprobe von dem ab, was über Ihre Fotos aufbewahrt ist. Erstellen Sie ihn neu.</translation>
    </message>
    <message>
      <source>The search index fits what is kept of your photos.</source>
      <translation>Der Suchindex passt zu dem, was über Ihre Fotos aufbewahrt ist.</translation>
    </message>
    <message>
      <source>The search index is being built: check it once that is done.</source>
      <translation>Der Suchindex wird gerade erstellt: prüfen Sie ihn, wenn das fertig ist.</translation>
    </message>
    <message>
      <source>The server stopped early.</source>
      <translation>Der Server hat zu früh aufgehört.</translation>
    </message>
    <message>
      <source>The settings can't be written ({why}): make room on the library's disk.</source>
      <translation>Die Einstellungen lassen sich nicht schreiben ({why}): Schaffen Sie Platz auf dem Laufwerk der Bibliothek.</translation>
    </message>
    <message>
      <source>The starter is built in; there is nothing to download.</source>
      <translation>Der Starter ist eingebaut; es gibt nichts herunterzuladen.</translation>
    </message>
    <message>
      <source>The starter model's files are missing or damaged: install Photosearch again (pip install --force-reinstall {package}).</source>
      <translation>Dateien des Starter-Modells fehlen oder sind beschädigt: Installieren Sie Photosearch neu (pip install --force-reinstall {package}).</translation>
    </message>
    <message>
      <source>The vectors kept for {model} are of another size. Remove that model.</source>
      <translation>Die für {model} gespeicherten Vektoren haben eine andere Größe. Entfernen Sie dieses Modell.</translation>
    </message>
    <message>
      <source>The video claims {claimed} megapixels; Photosearch reads at most {most}.</source>
      <translation>Das Video hat angeblich {claimed} Megapixel; Photosearch liest höchstens {most}.</translation>
    </message>
    <message>
      <source>The weight {text} is too large. Write at most {most}.</source>
      <translation>Das Gewicht {text} ist zu groß. Schreiben Sie höchstens {most}.</translation>
    </message>
    <message>
      <source>The weights of {model_id} are gone: add or download them again.</source>
      <translation>Die Gewichte von {model_id} sind weg: Fügen Sie sie neu hinzu oder laden Sie sie herunter.</translation>
    </message>
    <message>
      <source>There are no pictures in this video, only sound or data.</source>
      <translation>In diesem Video sind keine Bilder, nur Ton oder Daten.</translation>
    </message>
    <message>
      <source>There are no weights “{tag}” of {name}; those known are: {tags}.</source>
      <translation>Es gibt keine Gewichte „{tag}“ von {name}; bekannt sind: {tags}.</translation>
    </message>
    <message>
      <source>There is a saved search called “{new_name}” already.</source>
      <translation>Es gibt schon eine gespeicherte Suche namens „{new_name}“.</translation>
    </message>
    <message>
      <source>There is an album of that name already.</source>
      <translation>Es gibt schon ein Album mit diesem Namen.</translation>
    </message>
    <message>
      <source>There is no album called “{name}”.</source>
      <translation>Es gibt kein Album namens „{name}“.</translation>
    </message>
    <message>
      <source>There is no album called “{name}”. See the albums there are.</source>
      <translation>Es gibt kein Album namens „{name}“. Sehen Sie nach, welche Alben es gibt.</translation>
    </message>
    <message>
      <source>There is no architecture called “{name}”. {hint}</source>
      <translation>Es gibt keine Architektur namens „{name}“. {hint}</translation>
    </message>
    <message>
      <source>There is no extra called “{extra_id}”. See: photosearch extras</source>
      <translation>Es gibt kein Extra namens „{extra_id}“. Siehe: photosearch extras</translation>
    </message>
    <message>
      <source>There is no file {path}: check the path of the weights.</source>
      <translation>Es gibt keine Datei {path}: Prüfen Sie den Pfad der Gewichte.</translation>
    </message>
    <message>
      <source>There is no filter called “{key}”. There are: {filters}. To search for such words, put them in quotation marks.</source>
      <translation>Es gibt keinen Filter namens „{key}“. Es gibt: {filters}. Um nach solchen Wörtern zu suchen, setzen Sie sie in Anführungszeichen.</translation>
    </message>
    <message>
      <source>There is no folder {path}.</source>
      <translation>Es gibt keinen Ordner {path}.</translation>
    </message>
    <message>
      <source>There is no folder {path}; check its name.</source>
      <translation>Es gibt keinen Ordner {path}; prüfen Sie den Namen.</translation>
    </message>
    <message>
      <source>There is no model called “{model_id}”. See: photosearch models</source>
      <translation>Es gibt kein Modell namens „{model_id}“. Siehe: photosearch models</translation>
    </message>
    <message>
      <source>There is no model called “{model_id}”. Those known are: {known}.</source>
      <translation>Es gibt kein Modell namens „{model_id}“. Bekannt sind: {known}.</translation>
    </message>
    <message>
      <source>There is no precision “{wanted}” on “{device}”: choose among {precisions} on {devices}.</source>
      <translation>Es gibt keine Genauigkeit „{wanted}“ auf „{device}“: Wählen Sie zwischen {precisions} auf {devices}.</translation>
    </message>
    <message>
      <source>There is no query {query}. See: photosearch evaluate list</source>
      <translation>Es gibt keine Suche {query}. Siehe: photosearch evaluate list</translation>
    </message>
    <message>
      <source>There is no such group any more. See: photosearch groups</source>
      <translation>Diese Gruppe gibt es nicht mehr. Siehe: photosearch groups</translation>
    </message>
    <message>
      <source>There is no {field}. There are: {fields}.</source>
      <translation>{field} gibt es nicht. Es gibt: {fields}.</translation>
    </message>
    <message>
      <source>There is not enough memory to load the model. Close other programs and try again.</source>
      <translation>Der Speicher reicht nicht, um das Modell zu laden. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>There is not enough memory to open this picture.</source>
      <translation>Der Arbeitsspeicher reicht nicht, um dieses Bild zu öffnen.</translation>
    </message>
    <message>
      <source>There is not enough memory to open this video.</source>
      <translation>Der Arbeitsspeicher reicht nicht, um dieses Video zu öffnen.</translation>
    </message>
    <message>
      <source>There is nothing to search for: type some words or give a picture.</source>
      <translation>Es gibt nichts, wonach gesucht werden könnte: Tippen Sie Wörter oder geben Sie ein Bild.</translation>
    </message>
    <message>
      <source>There isn't enough room in {folder}: {needed} are needed, {free} are free.</source>
      <translation>In {folder} ist nicht genug Platz: {needed} werden gebraucht, {free} sind frei.</translation>
    </message>
    <message>
      <source>These come with Photosearch.</source>
      <translation>Diese kommen mit Photosearch.</translation>
    </message>
    <message>
      <source>These networks can't be run here: go on with those that come with Photosearch.</source>
      <translation>Diese Netze laufen hier nicht: verwenden Sie die, die mit Photosearch kommen.</translation>
    </message>
    <message>
      <source>These words and pictures cancel each other out. Take one of them away.</source>
      <translation>Diese Wörter und Bilder heben einander auf. Nehmen Sie etwas davon weg.</translation>
    </message>
    <message>
      <source>This TIFF is compressed in a way ({compression}) that Photosearch can't read.</source>
      <translation>Dieses TIFF ist auf eine Weise komprimiert ({compression}), die Photosearch nicht lesen kann.</translation>
    </message>
    <message>
      <source>This album isn't there any more.</source>
      <translation>Dieses Album gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>This can't be taken back: all that was known of people is erased.</source>
      <translation>Das lässt sich nicht zurücknehmen: Alles, was über Personen bekannt war, ist gelöscht.</translation>
    </message>
    <message>
      <source>This face belongs to nobody: name the person first.</source>
      <translation>Dieses Gesicht gehört niemandem: Benennen Sie zuerst die Person.</translation>
    </message>
    <message>
      <source>This file holds no saved searches: there should be one JSON object a line.</source>
      <translation>Diese Datei enthält keine gespeicherten Suchen: Je Zeile sollte ein JSON-Objekt stehen.</translation>
    </message>
    <message>
      <source>This folder can't be listed: {why}.</source>
      <translation>Dieser Ordner lässt sich nicht auflisten: {why}.</translation>
    </message>
    <message>
      <source>This is a damaged RAW file, or one of a camera that Photosearch doesn't know yet.</source>
      <translation>Das ist eine beschädigte RAW-Datei oder eine von einer Kamera, die Photosearch noch nicht kennt.</translation>
    </message>
    <message>
      <source>This is a folder, not a picture.</source>
      <translation>Das ist ein Ordner, kein Bild.</translation>
    </message>
    <message>
      <source>This is a link to another folder, which isn't looked into. The settings of the folders can change that.</source>
      <translation>Das ist eine Verknüpfung zu einem anderen Ordner, in den nicht gesehen wird. Die Einstellungen der Ordner können das ändern.</translation>
    </message>
    <message>
      <source>This is not a picture.</source>
      <translation>Das ist kein Bild.</translation>
    </message>
    <message>
      <source>This is not an ordinary file.</source>
      <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
      <source>This kind of TIFF isn't supported: {channels} channels of {bits} bits, photometric interpretation {kind}.</source>
      <translation>Diese Art von TIFF wird nicht unterstützt: {channels} Kanäle zu {bits} Bit, photometrische Deutung {kind}.</translation>
    </message>
    <message>
      <source>This kind of picture isn't supported.</source>
      <translation>Diese Art von Bild wird nicht unterstützt.</translation>
    </message>
    <message>
      <source>This model is in use. Choose another one before you remove it.</source>
      <translation>Dieses Modell ist in Gebrauch. Wählen Sie ein anderes, bevor Sie es entfernen.</translation>
    </message>
    <message>
      <source>This model understands only English. Search in English, or choose a model that knows more languages under Models.</source>
      <translation>Dieses Modell versteht nur Englisch. Suchen Sie auf Englisch, oder wählen Sie unter Modelle eines, das mehr Sprachen kennt.</translation>
    </message>
    <message>
      <source>This network can't be run here: look for a newer version of Photosearch.</source>
      <translation>Dieses Netz läuft hier nicht: suchen Sie nach einer neueren Version von Photosearch.</translation>
    </message>
    <message>
      <source>This one reads text; it is used as soon as it is here.</source>
      <translation>Dieses liest Text; es wird verwendet, sobald es da ist.</translation>
    </message>
    <message>
      <source>This part of the picture is empty. Draw a larger rectangle.</source>
      <translation>Dieser Teil des Bildes ist leer. Ziehen Sie ein größeres Rechteck.</translation>
    </message>
    <message>
      <source>This person isn't in the library any more.</source>
      <translation>Diese Person ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
      <source>This photo can't be read just now.</source>
      <translation>Dieses Foto kann gerade nicht gelesen werden.</translation>
    </message>
    <message>
      <source>This photo isn't in the library any more.</source>
      <translation>Dieses Foto ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
      <source>This photo isn't ready to be compared. Wait until it is indexed.</source>
      <translation>Dieses Foto kann noch nicht verglichen werden. Warten Sie, bis es indiziert ist.</translation>
    </message>
    <message>
      <source>This query has too many parts. Leave at most {most} of them.</source>
      <translation>Diese Suchanfrage hat zu viele Teile. Lassen Sie höchstens {most} davon stehen.</translation>
    </message>
    <message>
      <source>This query is too long. Shorten it to {most} characters.</source>
      <translation>Diese Suchanfrage ist zu lang. Kürzen Sie sie auf {most} Zeichen.</translation>
    </message>
    <message>
      <source>This query isn't there any more.</source>
      <translation>Diese Suche gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>This search can't be kept, because it names a file whose name isn't text. Rename that file first.</source>
      <translation>Diese Suche kann nicht behalten werden, weil sie eine Datei nennt, deren Name kein Text ist. Benennen Sie zuerst diese Datei um.</translation>
    </message>
    <message>
      <source>Those are too many folders at once. Add the folder that they lie in instead.</source>
      <translation>Das sind zu viele Ordner auf einmal. Fügen Sie stattdessen den Ordner hinzu, in dem sie liegen.</translation>
    </message>
    <message>
      <source>To the model most of your photos look the same, which can't be. Let it look at them again.</source>
      <translation>Für das Modell sehen die meisten Ihrer Fotos gleich aus, was nicht sein kann. Lassen Sie es sie noch einmal ansehen.</translation>
    </message>
    <message>
      <source>Too many files are open at once.</source>
      <translation>Zu viele Dateien sind gleichzeitig geöffnet.</translation>
    </message>
    <message>
      <source>ViT-B-32 is one, for example.</source>
      <translation>ViT-B-32 ist zum Beispiel eine.</translation>
    </message>
    <message>
      <source>What answered is no model hub: check HF_ENDPOINT and the network, then try again.</source>
      <translation>Was geantwortet hat, ist kein Modell-Hub: Prüfen Sie HF_ENDPOINT und das Netzwerk und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <source>What the model noted of your photos is sound.</source>
      <translation>Was das Modell über Ihre Fotos notiert hat, ist unversehrt.</translation>
    </message>
    <message>
      <source>Write a keyword behind keyword:, such as keyword:holiday</source>
      <translation>Schreiben Sie hinter keyword: ein Stichwort, etwa keyword:urlaub</translation>
    </message>
    <message>
      <source>Write behind {token} what is meant, or put it in quotation marks.</source>
      <translation>Schreiben Sie hinter {token}, was gemeint ist, oder setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
      <source>Write in words what the photos show, such as: red bicycle</source>
      <translation>Schreiben Sie in Worten, was die Fotos zeigen, etwa: rotes Fahrrad</translation>
    </message>
    <message>
      <source>Write it as {hub}OWNER/NAME; “{model_id}” isn't.</source>
      <translation>Schreiben Sie es als {hub}OWNER/NAME; „{model_id}“ ist das nicht.</translation>
    </message>
    <message>
      <source>You don't have permission to look into this folder.</source>
      <translation>Sie haben keine Berechtigung, in diesen Ordner zu sehen.</translation>
    </message>
    <message>
      <source>You don't have permission to read this file.</source>
      <translation>Sie haben keine Berechtigung, diese Datei zu lesen.</translation>
    </message>
    <message>
      <source>it looks like {names}: add it with that architecture</source>
      <translation>sie sieht aus wie {names}: Fügen Sie sie mit dieser Architektur hinzu</translation>
    </message>
    <message>
      <source>no architecture that Photosearch knows fits it</source>
      <translation>keine Architektur, die Photosearch kennt, passt dazu</translation>
    </message>
    <message>
      <source>paused while on battery</source>
      <translation>im Akkubetrieb angehalten</translation>
    </message>
    <message>
      <source>timm has no network called “{name}”.</source>
      <translation>timm hat kein Netz namens „{name}“.</translation>
    </message>
    <message>
      <source>{architecture} needs its tokenizer to read text: put the tokenizer.json (and tokenizer_config.json) of {repository} beside the weights.</source>
      <translation>{architecture} braucht seinen Tokenizer, um Text zu lesen: Legen Sie tokenizer.json (und tokenizer_config.json) von {repository} neben die Gewichte.</translation>
    </message>
    <message>
      <source>{architecture} reads text with a network that Photosearch doesn't have ({name}): use another model.</source>
      <translation>{architecture} liest Text mit einem Netz, das Photosearch nicht hat ({name}): Verwenden Sie ein anderes Modell.</translation>
    </message>
    <message>
      <source>{bits}-bit JPEG isn't supported.</source>
      <translation>JPEG mit {bits} Bit wird nicht unterstützt.</translation>
    </message>
    <message>
      <source>{error} Indexing goes on by itself then.</source>
      <translation>{error} Die Indizierung geht dann von selbst weiter.</translation>
    </message>
    <message>
      <source>{file} came damaged and was deleted: download the model again, and if that doesn't help, check what stands between you and the model hub.</source>
      <translation>{file} kam beschädigt an und wurde gelöscht: Laden Sie das Modell noch einmal herunter, und wenn das nicht hilft, prüfen Sie, was zwischen Ihnen und dem Modell-Hub steht.</translation>
    </message>
    <message>
      <source>{file} can't be copied ({why}).</source>
      <translation>{file} kann nicht kopiert werden ({why}).</translation>
    </message>
    <message>
      <source>{file} can't be read ({why}).</source>
      <translation>{file} kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
      <source>{file} doesn't fit timm's {name}: {tensor} is missing or has another shape. Add it with its own architecture.</source>
      <translation>{file} passt nicht zu {name} von timm: {tensor} fehlt oder hat eine andere Form. Fügen Sie es mit seiner eigenen Architektur hinzu.</translation>
    </message>
    <message>
      <source>{file} doesn't fit {architecture}; {hint}.</source>
      <translation>{file} passt nicht zu {architecture}; {hint}.</translation>
    </message>
    <message>
      <source>{file} is damaged or no file of weights: get the model again, as safetensors.</source>
      <translation>{file} ist beschädigt oder keine Datei mit Gewichten: Besorgen Sie das Modell neu, als safetensors.</translation>
    </message>
    <message>
      <source>{file} is none of the files that are offered here.</source>
      <translation>{file} ist keine der Dateien, die hier angeboten werden.</translation>
    </message>
    <message>
      <source>{file} is not plain weights (loading it would run {name}): get the model as safetensors.</source>
      <translation>{file} enthält nicht nur Gewichte (beim Laden würde {name} ausgeführt): Besorgen Sie das Modell als safetensors.</translation>
    </message>
    <message>
      <source>{file} isn't what was announced: try again later.</source>
      <translation>{file} ist nicht, was angekündigt war: versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
      <source>{folder} can't be written. Choose another place.</source>
      <translation>{folder} kann nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>{folder} is there already. Choose another name.</source>
      <translation>{folder} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>{key}: can't be turned round; leave the minus out.</source>
      <translation>{key}: lässt sich nicht umkehren; lassen Sie das Minus weg.</translation>
    </message>
    <message>
      <source>{model_id} is being downloaded already.</source>
      <translation>{model_id} wird schon heruntergeladen.</translation>
    </message>
    <message>
      <source>{model_id} isn't downloaded yet: photosearch models download {model_id}</source>
      <translation>{model_id} ist noch nicht heruntergeladen: photosearch models download {model_id}</translation>
    </message>
    <message>
      <source>{name} is damaged: download it again.</source>
      <translation>{name} ist beschädigt: laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
      <source>{name} isn't here yet: download it first.</source>
      <translation>{name} ist noch nicht da: laden Sie es zuerst herunter.</translation>
    </message>
    <message>
      <source>{name} isn't there any more; scan the folder again.</source>
      <translation>{name} ist nicht mehr da; lassen Sie den Ordner neu durchsuchen.</translation>
    </message>
    <message>
      <source>{name}, a part of Photosearch, is damaged. Install Photosearch again.</source>
      <translation>{name}, ein Teil von Photosearch, ist beschädigt. Installieren Sie Photosearch neu.</translation>
    </message>
    <message>
      <source>{new} isn't what {old} was: “{missing}” isn't there, or is another file. Choose the folder that holds it.</source>
      <translation>{new} ist nicht, was {old} war: „{missing}“ fehlt dort oder ist eine andere Datei. Wählen Sie den Ordner, der sie enthält.</translation>
    </message>
    <message>
      <source>{old} isn't one of the folders. See: photosearch folders</source>
      <translation>{old} ist keiner der Ordner. Siehe: photosearch folders</translation>
    </message>
    <message>
      <source>{path} can't be read as a file of saved searches.</source>
      <translation>{path} lässt sich nicht als Datei mit gespeicherten Suchen lesen.</translation>
    </message>
    <message>
      <source>{path} can't be read. Check its name.</source>
      <translation>{path} kann nicht gelesen werden. Prüfen Sie den Namen.</translation>
    </message>
    <message>
      <source>{path} can't be written. Choose another place.</source>
      <translation>{path} lässt sich nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>{path} is a file; add the folder it lies in.</source>
      <translation>{path} ist eine Datei; fügen Sie den Ordner hinzu, in dem sie liegt.</translation>
    </message>
    <message>
      <source>{path} is damaged or no tokenizer: get it again.</source>
      <translation>{path} ist beschädigt oder kein Tokenizer: Besorgen Sie ihn neu.</translation>
    </message>
    <message>
      <source>{path} isn't a photo of this library.</source>
      <translation>{path} ist kein Foto dieser Bibliothek.</translation>
    </message>
    <message>
      <source>{photo} is the same file as one that was to go, by a link or a second way to its folder, so nothing was moved.</source>
      <translation>{photo} ist über eine Verknüpfung oder einen zweiten Weg zu seinem Ordner dieselbe Datei wie eine, die gehen sollte, darum wurde nichts verschoben.</translation>
    </message>
    <message>
      <source>{repository} isn't described as an open_clip model.</source>
      <translation>{repository} ist nicht als open_clip-Modell beschrieben.</translation>
    </message>
    <message>
      <source>“{folder}” doesn't answer any more.</source>
      <translation>„{folder}“ antwortet nicht mehr.</translation>
    </message>
    <message>
      <source>“{name}” doesn't answer. Its drive or network share may be asleep or cut off; try again when it is back.</source>
      <translation>„{name}“ antwortet nicht. Das Laufwerk oder die Netzwerkfreigabe schläft vielleicht oder ist getrennt; versuchen Sie es wieder, wenn sie zurück ist.</translation>
    </message>
    <message>
      <source>“{photo}” can't be opened. {why}</source>
      <translation>„{photo}“ kann nicht geöffnet werden. {why}</translation>
    </message>
    <message>
      <source>“{text}” can't be understood. Write a number, or from which to which: {examples}</source>
      <translation>„{text}“ ist nicht zu verstehen. Schreiben Sie eine Zahl, oder von welcher bis zu welcher: {examples}</translation>
    </message>
    <message>
      <source>“{text}” doesn't name photos. Write their numbers: 3,4</source>
      <translation>„{text}“ benennt keine Fotos. Schreiben Sie ihre Nummern: 3,4</translation>
    </message>
    <message>
      <source>“{text}” is neither yes nor no.</source>
      <translation>„{text}“ ist weder ja noch nein: schreiben Sie yes oder no.</translation>
    </message>
    <message>
      <source>“{text}” is no area. Write its edges south, west, north and east in degrees: 41.8,12.4,42,12.6</source>
      <translation>„{text}“ ist kein Gebiet. Schreiben Sie seine Ränder Süd, West, Nord und Ost in Grad: 41.8,12.4,42,12.6</translation>
    </message>
    <message>
      <source>“{text}” is no date. Write a year, a month or a day: 2019, 2019-06, 2019-06-15, july 2019, last summer.</source>
      <translation>„{text}“ ist kein Datum. Schreiben Sie ein Jahr, einen Monat oder einen Tag: 2019, 2019-06, 2019-06-15, Juli 2019, letzten Sommer.</translation>
    </message>
    <message>
      <source>“{text}” is no match. Write a number from 0 to 1, such as match:0.5</source>
      <translation>„{text}“ ist keine Übereinstimmung. Schreiben Sie eine Zahl von 0 bis 1, etwa match:0.5</translation>
    </message>
    <message>
      <source>“{text}” is no number of a group, such as group:3</source>
      <translation>„{text}“ ist keine Nummer einer Gruppe, wie group:3</translation>
    </message>
    <message>
      <source>“{text}” is no number of days. Write it as 7d, or 2w for weeks.</source>
      <translation>„{text}“ ist keine Anzahl von Tagen. Schreiben Sie 7d, oder 2w für Wochen.</translation>
    </message>
    <message>
      <source>“{text}” is no part of a picture. Write left, top, right and bottom as fractions: 0.1,0.2,0.5,0.6</source>
      <translation>„{text}“ ist kein Teil eines Bildes. Schreiben Sie links, oben, rechts und unten als Bruchteile: 0.1,0.2,0.5,0.6</translation>
    </message>
    <message>
      <source>“{text}” is no rating. Write stars from 0 to 5: rating:3, rating:3+ or rating:1..2</source>
      <translation>„{text}“ ist keine Bewertung. Schreiben Sie Sterne von 0 bis 5: rating:3, rating:3+ oder rating:1..2</translation>
    </message>
    <message>
      <source>“{text}” is no size. Write megapixels or bytes: 12mp, 500KB, 3MB.</source>
      <translation>„{text}“ ist keine Größe. Schreiben Sie Megapixel oder Bytes: 12mp, 500KB, 3MB.</translation>
    </message>
    <message>
      <source>“{text}” is no {what}. There are: {allowed}.</source>
      <translation>„{text}“ ist kein {what}. Es gibt: {allowed}.</translation>
    </message>
    <message>
      <source>“{text}” is nothing that {key} knows. There are: {allowed}.</source>
      <translation>„{text}“ kennt {key} nicht. Es gibt: {allowed}.</translation>
    </message>
  </context>
  <context>
    <name>Counts</name>
    <message numerus="yes">
      <source>%Ln faces</source>
      <translation>
        <numerusform>%Ln Gesicht</numerusform>
        <numerusform>%Ln Gesichter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files</source>
      <translation>
        <numerusform>%Ln Datei</numerusform>
        <numerusform>%Ln Dateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files can't be read</source>
      <translation>
        <numerusform>%Ln Datei ist nicht lesbar</numerusform>
        <numerusform>%Ln Dateien sind nicht lesbar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files not read yet</source>
      <translation>
        <numerusform>%Ln Datei noch nicht gelesen</numerusform>
        <numerusform>%Ln Dateien noch nicht gelesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln groups</source>
      <translation>
        <numerusform>%Ln Gruppe</numerusform>
        <numerusform>%Ln Gruppen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more folders</source>
      <translation>
        <numerusform>%Ln weiterer Ordner</numerusform>
        <numerusform>%Ln weitere Ordner</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people</source>
      <translation>
        <numerusform>%Ln Person</numerusform>
        <numerusform>%Ln Personen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln photos</source>
      <translation>
        <numerusform>%Ln Foto</numerusform>
        <numerusform>%Ln Fotos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln queries</source>
      <translation>
        <numerusform>%Ln Suche</numerusform>
        <numerusform>%Ln Suchen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln ratings</source>
      <translation>
        <numerusform>%Ln Bewertung</numerusform>
        <numerusform>%Ln Bewertungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln stars</source>
      <translation>
        <numerusform>%Ln Stern</numerusform>
        <numerusform>%Ln Sterne</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln suggestions</source>
      <translation>
        <numerusform>%Ln Vorschlag</numerusform>
        <numerusform>%Ln Vorschläge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln videos</source>
      <translation>
        <numerusform>%Ln Video</numerusform>
        <numerusform>%Ln Videos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln warnings</source>
      <translation>
        <numerusform>%Ln Warnung</numerusform>
        <numerusform>%Ln Warnungen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DateHistogram</name>
    <message>
      <source>Drag over the bars to choose dates. Keys: arrows to move, Enter to choose, Shift+arrows for several, + for the months of a year, − for all, Del to clear.</source>
      <translation>Ziehen Sie über die Balken, um Daten zu wählen. Tasten: Pfeile zum Bewegen, Eingabe zum Wählen, Umschalt+Pfeile für mehrere, + für die Monate eines Jahres, − für alles, Entf zum Löschen.</translation>
    </message>
    <message>
      <source>Photos by date</source>
      <translation>Fotos nach Datum</translation>
    </message>
  </context>
  <context>
    <name>DatesEditor</name>
    <message>
      <source>A year, a month or a day: 2019, 2019-06, 2019-06-15, july 2019</source>
      <translation>Ein Jahr, ein Monat oder ein Tag: 2019, 2019-06, 2019-06-15, Juli 2019</translation>
    </message>
  </context>
  <context>
    <name>DrawDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Suggest queries</source>
      <translation>Suchen vorschlagen</translation>
    </message>
    <message>
      <source>Suggest up to 10</source>
      <translation>Bis zu 10 vorschlagen</translation>
    </message>
    <message>
      <source>Words that are written about your photos, taken by lot. The models are asked by looks alone, so no name finds itself; photos that carry the words are among those to judge.</source>
      <translation>Wörter, die über Ihre Fotos geschrieben stehen, durch das Los gezogen. Die Modelle werden nur nach dem Aussehen gefragt, so findet kein Name sich selbst; Fotos mit diesen Wörtern sind unter den zu beurteilenden.</translation>
    </message>
  </context>
  <context>
    <name>DropAndPaste</name>
    <message>
      <source>Add a folder of photos</source>
      <translation>Fotoordner hinzufügen</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Folders of their own in it stay in the library: {0}.</source>
      <translation>Eigene Ordner darin bleiben in der Bibliothek: {0}.</translation>
    </message>
    <message>
      <source>Its photos stay where they are, untouched. They just can't be found here any more.</source>
      <translation>Die Fotos bleiben unangetastet, wo sie sind. Sie lassen sich nur hier nicht mehr finden.</translation>
    </message>
    <message>
      <source>Pictures ({0})</source>
      <translation>Bilder ({0})</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove folder</source>
      <translation>Ordner entfernen</translation>
    </message>
    <message>
      <source>Remove {0} from the library?</source>
      <translation>{0} aus der Bibliothek entfernen?</translation>
    </message>
    <message>
      <source>Search with a picture</source>
      <translation>Mit einem Bild suchen</translation>
    </message>
    <message>
      <source>The first {0} pictures are the query now.</source>
      <translation>Die ersten {0} Bilder sind jetzt die Suchanfrage.</translation>
    </message>
    <message>
      <source>Where is “{0}” now?</source>
      <translation>Wo ist „{0}“ jetzt?</translation>
    </message>
    <message>
      <source>your picture</source>
      <translation>Ihr Bild</translation>
    </message>
  </context>
  <context>
    <name>DropOverlay</name>
    <message>
      <source>Drop a folder to add it
Drop a picture to search with it</source>
      <translation>Ordner hier ablegen, um ihn hinzuzufügen
Bild hier ablegen, um damit zu suchen</translation>
    </message>
  </context>
  <context>
    <name>Duplicates</name>
    <message>
      <source>All that can be reached are kept.</source>
      <translation>Alle erreichbaren werden behalten.</translation>
    </message>
    <message>
      <source>Bursts</source>
      <translation>Serien</translation>
    </message>
    <message>
      <source>Choose the photos to keep.</source>
      <translation>Wählen Sie die Fotos, die bleiben sollen.</translation>
    </message>
    <message>
      <source>Comparing photos…</source>
      <translation>Fotos werden verglichen…</translation>
    </message>
    <message>
      <source>Copies of one picture, and versions of it: other sizes, formats, tones or crops.</source>
      <translation>Kopien eines Bildes und Fassungen davon: andere Größen, Formate, Farbtöne oder Ausschnitte.</translation>
    </message>
    <message>
      <source>Every photo of {path} is also in {within}, and no worse there.</source>
      <translation>Jedes Foto von {path} ist auch in {within}, und dort nicht schlechter.</translation>
    </message>
    <message>
      <source>Folders of which every photo is in another folder as well, and no worse there.</source>
      <translation>Ordner, von denen jedes Foto auch in einem anderen Ordner liegt, und dort nicht schlechter.</translation>
    </message>
    <message>
      <source>Looking at {total} new photos: {done}</source>
      <translation>{total} neue Fotos werden angesehen: {done}</translation>
    </message>
    <message>
      <source>No folder is wholly contained in another one.</source>
      <translation>Kein Ordner ist ganz in einem anderen enthalten.</translation>
    </message>
    <message>
      <source>No other photos look alike.</source>
      <translation>Keine anderen Fotos ähneln einander.</translation>
    </message>
    <message>
      <source>No picture is here twice.</source>
      <translation>Kein Bild ist doppelt vorhanden.</translation>
    </message>
    <message>
      <source>Not compared, as their files can't be read now: {photos}</source>
      <translation>Nicht verglichen, weil ihre Dateien jetzt nicht gelesen werden können: {photos}</translation>
    </message>
    <message>
      <source>Not connected, so they stay as they are: {count}</source>
      <translation>Nicht verbunden, sie bleiben daher, wie sie sind: {count}</translation>
    </message>
    <message>
      <source>Paused. What was compared so far is kept.</source>
      <translation>Angehalten. Was bisher verglichen wurde, bleibt erhalten.</translation>
    </message>
    <message>
      <source>Photos that look alike; more isn't known of them.</source>
      <translation>Fotos, die einander ähneln; mehr ist nicht bekannt.</translation>
    </message>
    <message>
      <source>Photos that one camera took within seconds.</source>
      <translation>Fotos, die eine Kamera innerhalb von Sekunden aufnahm.</translation>
    </message>
    <message>
      <source>Same picture</source>
      <translation>Gleiches Bild</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>Ähnlich</translation>
    </message>
    <message>
      <source>Suggested to keep: {name}</source>
      <translation>Zum Behalten vorgeschlagen: {name}</translation>
    </message>
    <message>
      <source>Suggested to keep: {name} ({why})</source>
      <translation>Zum Behalten vorgeschlagen: {name} ({why})</translation>
    </message>
    <message>
      <source>The search was ended before its end. What was compared so far is kept.</source>
      <translation>Die Suche wurde vorzeitig beendet. Was bisher verglichen wurde, bleibt erhalten.</translation>
    </message>
    <message>
      <source>There are new photos: look again to compare them, too.</source>
      <translation>Es gibt neue Fotos: Suchen Sie noch einmal, um auch sie zu vergleichen.</translation>
    </message>
    <message>
      <source>There are no bursts.</source>
      <translation>Es gibt keine Serien.</translation>
    </message>
    <message>
      <source>a better format</source>
      <translation>ein besseres Format</translation>
    </message>
    <message>
      <source>a favourite</source>
      <translation>ein Favorit</translation>
    </message>
    <message>
      <source>compressed less</source>
      <translation>weniger komprimiert</translation>
    </message>
    <message>
      <source>its RAW file lies beside it</source>
      <translation>die RAW-Datei liegt daneben</translation>
    </message>
    <message>
      <source>more pixels</source>
      <translation>mehr Pixel</translation>
    </message>
    <message>
      <source>more stars</source>
      <translation>mehr Sterne</translation>
    </message>
    <message>
      <source>named like an original</source>
      <translation>heißt wie ein Original</translation>
    </message>
    <message>
      <source>not connected</source>
      <translation>nicht verbunden</translation>
    </message>
    <message>
      <source>says when, where or with what it was taken</source>
      <translation>sagt, wann, wo oder womit es aufgenommen wurde</translation>
    </message>
    <message>
      <source>sharper</source>
      <translation>schärfer</translation>
    </message>
    <message>
      <source>with its RAW file</source>
      <translation>mit RAW-Datei</translation>
    </message>
    <message>
      <source>without a frame or caption</source>
      <translation>ohne Rahmen oder Beschriftung</translation>
    </message>
    <message>
      <source>your flags</source>
      <translation>Ihre Markierungen</translation>
    </message>
    <message>
      <source>{files}, all in “{folder}”</source>
      <translation>{files}, alle in „{folder}“</translation>
    </message>
    <message>
      <source>{files}, {size} to spare</source>
      <translation>{files}, {size} einzusparen</translation>
    </message>
    <message>
      <source>{kept} to keep, {going} to go</source>
      <translation>{kept} bleiben, {going} gehen</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesPage</name>
    <message>
      <source>Folders</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Keep these, move the rest to the trash…</source>
      <translation>Diese behalten, den Rest in den Papierkorb verschieben…</translation>
    </message>
    <message>
      <source>Kinds of near-duplicates</source>
      <translation>Arten von Fast-Duplikaten</translation>
    </message>
    <message>
      <source>Move this folder's photos to the trash…</source>
      <translation>Fotos dieses Ordners in den Papierkorb verschieben…</translation>
    </message>
    <message>
      <source>Near-duplicates</source>
      <translation>Fast-Duplikate</translation>
    </message>
    <message>
      <source>Not duplicates</source>
      <translation>Keine Duplikate</translation>
    </message>
    <message>
      <source>Photos of this set; the chosen ones are kept</source>
      <translation>Fotos dieser Gruppe; die ausgewählten werden behalten</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesWiring</name>
    <message>
      <source>These are never called duplicates of each other again.</source>
      <translation>Diese werden nie mehr als Duplikate voneinander gezeigt.</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>Add a folder of photos…</source>
      <translation>Fotoordner hinzufügen…</translation>
    </message>
    <message>
      <source>Choose a folder of photos, then type what you are looking for, or drop a picture here. Everything stays on this computer, and your photos are never changed.</source>
      <translation>Wählen Sie einen Ordner mit Fotos und tippen Sie dann, was Sie suchen, oder ziehen Sie ein Bild hierher. Alles bleibt auf diesem Computer, und Ihre Fotos werden nie verändert.</translation>
    </message>
    <message>
      <source>Choose another folder…</source>
      <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
      <source>Choose photos and press Ctrl+Shift+N, or drag them onto it in the side bar.</source>
      <translation>Wählen Sie Fotos aus und drücken Sie Strg+Umschalt+N, oder ziehen Sie sie in der Seitenleiste darauf.</translation>
    </message>
    <message>
      <source>Find photos by what is in them</source>
      <translation>Fotos finden nach dem, was darauf ist</translation>
    </message>
    <message>
      <source>Getting ready to search…</source>
      <translation>Die Suche wird vorbereitet…</translation>
    </message>
    <message>
      <source>Indexing is paused</source>
      <translation>Die Indizierung ist angehalten</translation>
    </message>
    <message>
      <source>Looking through your folders</source>
      <translation>Ihre Ordner werden durchgesehen</translation>
    </message>
    <message>
      <source>No photo has been read yet. Resume it at the bottom of the window.</source>
      <translation>Noch wurde kein Foto gelesen. Unten im Fenster geht es weiter.</translation>
    </message>
    <message>
      <source>No photo matches all of this. Remove a filter or change the words.</source>
      <translation>Kein Foto passt zu allem. Entfernen Sie einen Filter oder ändern Sie die Wörter.</translation>
    </message>
    <message>
      <source>No photos in these folders yet</source>
      <translation>Noch keine Fotos in diesen Ordnern</translation>
    </message>
    <message>
      <source>None of these files can be read</source>
      <translation>Keine dieser Dateien ist lesbar</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <source>Nothing found yet</source>
      <translation>Noch nichts gefunden</translation>
    </message>
    <message>
      <source>Photosearch reads JPEG, HEIC, PNG and most other pictures, cameras' RAW files, and videos. Add another folder, or put photos into one of these and scan it again.</source>
      <translation>Photosearch liest JPEG, HEIC, PNG und die meisten anderen Bilder, RAW-Dateien von Kameras und Videos. Fügen Sie einen anderen Ordner hinzu, oder legen Sie Fotos in einen von diesen und lassen Sie ihn neu durchsuchen.</translation>
    </message>
    <message>
      <source>Plug the drive in, or connect to the network, then scan again (F5). Nothing that is known of your photos is lost.</source>
      <translation>Schließen Sie das Laufwerk an oder verbinden Sie sich mit dem Netzwerk und suchen Sie dann neu (F5). Nichts, was über Ihre Fotos bekannt ist, geht verloren.</translation>
    </message>
    <message>
      <source>Start with {0}</source>
      <translation>Mit {0} beginnen</translation>
    </message>
    <message>
      <source>Still reading your photos.</source>
      <translation>Ihre Fotos werden noch gelesen.</translation>
    </message>
    <message>
      <source>The first photos appear here in a moment.</source>
      <translation>Gleich erscheinen hier die ersten Fotos.</translation>
    </message>
    <message>
      <source>The photos can't be shown just now</source>
      <translation>Die Fotos können gerade nicht gezeigt werden</translation>
    </message>
    <message>
      <source>The search model is being loaded. The first search takes a moment.</source>
      <translation>Das Suchmodell wird geladen. Die erste Suche dauert einen Moment.</translation>
    </message>
    <message>
      <source>There are picture files in your folders, but not one could be opened.</source>
      <translation>In Ihren Ordnern liegen Bilddateien, aber keine ließ sich öffnen.</translation>
    </message>
    <message>
      <source>This album is empty</source>
      <translation>Dieses Album ist leer</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>What went wrong stands above, and more about it in the log.</source>
      <translation>Was schiefging, steht oben; mehr darüber im Protokoll.</translation>
    </message>
    <message>
      <source>Which files, and why</source>
      <translation>Welche Dateien, und warum</translation>
    </message>
    <message>
      <source>Your folders aren't connected</source>
      <translation>Ihre Ordner sind nicht verbunden</translation>
    </message>
  </context>
  <context>
    <name>Engine</name>
    <message>
      <source>{0} isn't there now, so it can't be opened.</source>
      <translation>{0} ist gerade nicht da und kann daher nicht geöffnet werden.</translation>
    </message>
    <message>
      <source>“{0}” is a part of “{1}” already; its menu makes it a folder of its own.</source>
      <translation>„{0}“ ist schon ein Teil von „{1}“; über sein Menü wird es ein eigener Ordner.</translation>
    </message>
  </context>
  <context>
    <name>EvaluatePage</name>
    <message>
      <source>All queries are judged. See the results.</source>
      <translation>Alle Suchen sind beurteilt. Sehen Sie sich die Ergebnisse an.</translation>
    </message>
    <message>
      <source>Export into a new folder in</source>
      <translation>In einen neuen Ordner exportieren in</translation>
    </message>
    <message>
      <source>Exported to {0}</source>
      <translation>Exportiert nach {0}</translation>
    </message>
    <message>
      <source>How good is it on my photos?</source>
      <translation>Wie gut ist es bei meinen Fotos?</translation>
    </message>
    <message>
      <source>Judge</source>
      <translation>Beurteilen</translation>
    </message>
    <message>
      <source>Judge, or read the results</source>
      <translation>Beurteilen oder Ergebnisse lesen</translation>
    </message>
    <message>
      <source>Measuring how quick they are…</source>
      <translation>Ihre Geschwindigkeit wird gemessen…</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
  </context>
  <context>
    <name>Evaluation</name>
    <message>
      <source>All judged.</source>
      <translation>Alles beurteilt.</translation>
    </message>
    <message>
      <source>Asking the models… {0} of {1}</source>
      <translation>Die Modelle werden gefragt… {0} von {1}</translation>
    </message>
    <message>
      <source>Captions</source>
      <translation>Bildtexte</translation>
    </message>
    <message>
      <source>Finds {0} of {1} photos that you called right among its first {2}.</source>
      <translation>Findet unter seinen ersten {2} {0} der {1} Fotos, die Sie richtig nannten.</translation>
    </message>
    <message>
      <source>Judged, but without a right photo: {0}. That tells nothing of what is found.</source>
      <translation>Beurteilt, aber ohne richtiges Foto: {0}. Das sagt nichts darüber, was gefunden wird.</translation>
    </message>
    <message>
      <source>Judging by {0}; with others of the kind it may be {1} to {2} %.</source>
      <translation>Gemessen an {0}; mit anderen dieser Art können es {1} bis {2} % sein.</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>Stichwörter</translation>
    </message>
    <message>
      <source>Mean reciprocal rank</source>
      <translation>Mittlerer reziproker Rang (MRR)</translation>
    </message>
    <message>
      <source>Names of albums</source>
      <translation>Namen von Alben</translation>
    </message>
    <message>
      <source>Names of files</source>
      <translation>Dateinamen</translation>
    </message>
    <message>
      <source>Names of people: no model knows these by looks</source>
      <translation>Namen von Personen: kein Modell kennt sie vom Aussehen</translation>
    </message>
    <message>
      <source>No photo is called right yet. Judge a query, and what it tells stands here.</source>
      <translation>Noch ist kein Foto richtig genannt. Beurteilen Sie eine Suche; was sie sagt, steht dann hier.</translation>
    </message>
    <message>
      <source>No photo is found for this yet.</source>
      <translation>Dafür ist noch kein Foto gefunden.</translation>
    </message>
    <message>
      <source>Not judged among these yet: {0}. They count as wrong.</source>
      <translation>Davon noch nicht beurteilt: {0}. Sie zählen als falsch.</translation>
    </message>
    <message>
      <source>On this computer: {0}</source>
      <translation>Auf diesem Computer: {0}</translation>
    </message>
    <message>
      <source>Recall at {0}</source>
      <translation>Recall bei {0}</translation>
    </message>
    <message>
      <source>So far {0} with a right photo: that tells very little. Judge 20 or more.</source>
      <translation>Bisher {0} mit einem richtigen Foto: Das sagt sehr wenig. Beurteilen Sie 20 oder mehr.</translation>
    </message>
    <message>
      <source>Which of {0} and {1} is better can't be told from these queries.</source>
      <translation>Ob {0} oder {1} besser ist, lässt sich mit diesen Suchen nicht sagen.</translation>
    </message>
    <message>
      <source>Your own words</source>
      <translation>Ihre eigenen Wörter</translation>
    </message>
    <message>
      <source>comes with Photosearch</source>
      <translation>gehört zu Photosearch</translation>
    </message>
    <message>
      <source>nDCG at {0}</source>
      <translation>nDCG bei {0}</translation>
    </message>
    <message>
      <source>not judged yet</source>
      <translation>noch nicht beurteilt</translation>
    </message>
    <message>
      <source>reads {0} photos a second</source>
      <translation>liest {0} Fotos in der Sekunde</translation>
    </message>
    <message>
      <source>{0} finds {1} of the {2} that {3} misses.</source>
      <translation>{0} findet {1} der {2}, die {3} entgehen.</translation>
    </message>
    <message>
      <source>{0} isn't compared: {1}</source>
      <translation>{0} wird nicht verglichen: {1}</translation>
    </message>
    <message>
      <source>{0} misses none of the right photos.</source>
      <translation>{0} entgeht keines der richtigen Fotos.</translation>
    </message>
    <message>
      <source>{0} misses {1}</source>
      <translation>{0} entgehen {1}</translation>
    </message>
    <message>
      <source>{0} ms for a query</source>
      <translation>{0} ms für eine Suche</translation>
    </message>
    <message>
      <source>{0} of {1} photos to judge. Which ones show what the words say?</source>
      <translation>{0} von {1} Fotos zu beurteilen. Welche zeigen, was die Wörter sagen?</translation>
    </message>
    <message>
      <source>{0} of {1} queries judged</source>
      <translation>{0} von {1} Suchen beurteilt</translation>
    </message>
    <message>
      <source>{0} on the disk</source>
      <translation>{0} auf der Platte</translation>
    </message>
    <message>
      <source>{0} puts the right photos further ahead than {1}.</source>
      <translation>{0} setzt die richtigen Fotos weiter nach vorn als {1}.</translation>
    </message>
    <message>
      <source>{0} right</source>
      <translation>{0} richtig</translation>
    </message>
    <message>
      <source>{0} to judge</source>
      <translation>{0} zu beurteilen</translation>
    </message>
    <message>
      <source>{0} with a right photo.</source>
      <translation>{0} mit einem richtigen Foto.</translation>
    </message>
    <message>
      <source>{0} with a right photo: a first idea. With 20 or more one knows better.</source>
      <translation>{0} mit einem richtigen Foto: ein erster Eindruck. Mit 20 oder mehr weiß man es besser.</translation>
    </message>
  </context>
  <context>
    <name>ExcludesEditor</name>
    <message>
      <source>Apply</source>
      <translation>Anwenden</translation>
    </message>
    <message>
      <source>Files and folders to skip</source>
      <translation>Zu überspringende Dateien und Ordner</translation>
    </message>
    <message>
      <source>Follow links to folders</source>
      <translation>Verknüpfungen zu Ordnern folgen</translation>
    </message>
    <message>
      <source>Include hidden folders</source>
      <translation>Versteckte Ordner einschließen</translation>
    </message>
    <message>
      <source>Include videos</source>
      <translation>Videos einschließen</translation>
    </message>
    <message>
      <source>Restore defaults</source>
      <translation>Standard wiederherstellen</translation>
    </message>
    <message>
      <source>Skip these files and folders, one per line. * matches anything. Folders with a file called .nomedia are always skipped.</source>
      <translation>Diese Dateien und Ordner überspringen, einer pro Zeile. * steht für alles. Ordner mit einer Datei namens .nomedia werden immer übersprungen.</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>As they are</source>
      <translation>Unverändert</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Captions, dates and other metadata</source>
      <translation>Beschreibungen, Daten und andere Metadaten</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Coordinates, and the names of towns and countries</source>
      <translation>Koordinaten und die Namen von Orten und Ländern</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export to a folder</source>
      <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
      <source>Export {0}</source>
      <translation>{0} exportieren</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Namen</translation>
    </message>
    <message>
      <source>No folder yet</source>
      <translation>Noch kein Ordner</translation>
    </message>
    <message>
      <source>Other size…</source>
      <translation>Andere Größe …</translation>
    </message>
    <message>
      <source>Percent…</source>
      <translation>Prozent …</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Qualität</translation>
    </message>
    <message>
      <source>Quality: more looks better, and takes more room</source>
      <translation>Qualität: mehr sieht besser aus und braucht mehr Platz</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>The first: {0}</source>
      <translation>Die erste: {0}</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Nach</translation>
    </message>
    <message>
      <source>Videos, though theirs can’t be taken out</source>
      <translation>Videos, obwohl sich daraus nichts entfernen lässt</translation>
    </message>
    <message>
      <source>Where they were taken</source>
      <translation>Aufnahmeort</translation>
    </message>
    <message>
      <source>With</source>
      <translation>Mit</translation>
    </message>
    <message>
      <source>{0} pixels at most</source>
      <translation>Höchstens {0} Pixel</translation>
    </message>
  </context>
  <context>
    <name>ExportProgress</name>
    <message>
      <source>Exporting</source>
      <translation>Export läuft</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
  </context>
  <context>
    <name>Exports</name>
    <message>
      <source>Couldn’t be exported: {0}.</source>
      <translation>Konnte nicht exportiert werden: {0}.</translation>
    </message>
    <message>
      <source>Export a list</source>
      <translation>Liste exportieren</translation>
    </message>
    <message>
      <source>It ended early: {0}</source>
      <translation>Vorzeitig beendet: {0}</translation>
    </message>
    <message>
      <source>Left out, as nothing can be taken out of them: {0}.</source>
      <translation>Ausgelassen, weil sich aus ihnen nichts entfernen lässt: {0}.</translation>
    </message>
    <message>
      <source>On folders that aren’t connected now: {0}.</source>
      <translation>In Ordnern, die gerade nicht verbunden sind: {0}.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Anzeigen</translation>
    </message>
    <message>
      <source>Stopped; {0} exported.</source>
      <translation>Gestoppt; {0} exportiert.</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
      <source>Wait until the export before has ended, or stop it.</source>
      <translation>Warten Sie, bis der laufende Export fertig ist, oder stoppen Sie ihn.</translation>
    </message>
    <message>
      <source>{0} exported.</source>
      <translation>{0} exportiert.</translation>
    </message>
    <message>
      <source>{0} more</source>
      <translation>{0} weitere</translation>
    </message>
    <message>
      <source>“{0}” ({1})</source>
      <translation>„{0}“ ({1})</translation>
    </message>
    <message>
      <source>“{0}” has no photos to export.</source>
      <translation>„{0}“ hat keine Fotos zum Exportieren.</translation>
    </message>
  </context>
  <context>
    <name>Exposure</name>
    <message>
      <source>Up to {0}</source>
      <translation>Bis {0}</translation>
    </message>
    <message>
      <source>{0} (35 mm film)</source>
      <translation>{0} (Kleinbild)</translation>
    </message>
    <message>
      <source>{0} and more</source>
      <translation>Ab {0}</translation>
    </message>
  </context>
  <context>
    <name>ExtraList</name>
    <message>
      <source>Add files you have…</source>
      <translation>Vorhandene Dateien hinzufügen…</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>Netze</translation>
    </message>
  </context>
  <context>
    <name>ExtraRow</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancel the download of {0}</source>
      <translation>Download von {0} abbrechen</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Herunterladen</translation>
    </message>
    <message>
      <source>Get {0}</source>
      <translation>{0} holen</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>In Gebrauch</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>{0} entfernen</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Verwenden</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>{0} verwenden</translation>
    </message>
  </context>
  <context>
    <name>FaceMark</name>
    <message>
      <source>Face: {0}</source>
      <translation>Gesicht: {0}</translation>
    </message>
    <message>
      <source>Name this person</source>
      <translation>Diese Person benennen</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>Wer ist das?</translation>
    </message>
  </context>
  <context>
    <name>FaceMarks</name>
    <message>
      <source>People in the photo (N)</source>
      <translation>Personen im Foto (N)</translation>
    </message>
  </context>
  <context>
    <name>FactsPanel</name>
    <message>
      <source>About this photo</source>
      <translation>Über dieses Foto</translation>
    </message>
    <message>
      <source>Also at</source>
      <translation>Auch in</translation>
    </message>
    <message>
      <source>As on 35 mm film</source>
      <translation>Wie bei Kleinbild</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>Beschriftung</translation>
    </message>
    <message>
      <source>Coordinates</source>
      <translation>Koordinaten</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Text kopieren</translation>
    </message>
    <message>
      <source>Date from</source>
      <translation>Datum laut</translation>
    </message>
    <message>
      <source>Exposure</source>
      <translation>Belichtung</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>File written</source>
      <translation>Datei geschrieben</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>Markierung</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Found by</source>
      <translation>Gefunden durch</translation>
    </message>
    <message>
      <source>In albums</source>
      <translation>In Alben</translation>
    </message>
    <message>
      <source>Incomplete</source>
      <translation>Unvollständig</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>Stichwörter</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Etikett</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>Objektiv</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>RAW file</source>
      <translation>RAW-Datei</translation>
    </message>
    <message>
      <source>Rating</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <source>Show this folder</source>
      <translation>Diesen Ordner zeigen</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Aufgenommen</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>The .xmp file beside it</source>
      <translation>.xmp-Datei daneben</translation>
    </message>
    <message>
      <source>The camera, in the photo</source>
      <translation>Die Kamera, im Foto</translation>
    </message>
    <message>
      <source>The end of the file is missing.</source>
      <translation>Das Ende der Datei fehlt.</translation>
    </message>
    <message>
      <source>The file's name</source>
      <translation>Name der Datei</translation>
    </message>
    <message>
      <source>The file's own header</source>
      <translation>Kopf der Datei</translation>
    </message>
    <message>
      <source>The last save, as the file says</source>
      <translation>Letztes Speichern, laut Datei</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Why it is here</source>
      <translation>Warum es hier ist</translation>
    </message>
  </context>
  <context>
    <name>Feedback</name>
    <message>
      <source>{0} added to your favourites.</source>
      <translation>{0} zu Ihren Favoriten hinzugefügt.</translation>
    </message>
    <message>
      <source>{0} taken out of your favourites.</source>
      <translation>{0} aus Ihren Favoriten genommen.</translation>
    </message>
  </context>
  <context>
    <name>FileActions</name>
    <message>
      <source>{0} deleted for good.</source>
      <translation>{0} endgültig gelöscht.</translation>
    </message>
    <message>
      <source>{0} moved to the trash.</source>
      <translation>{0} in den Papierkorb verschoben.</translation>
    </message>
  </context>
  <context>
    <name>Filmstrip</name>
    <message>
      <source>Filmstrip: {0}, {1}</source>
      <translation>Filmstreifen: {0}, {1}</translation>
    </message>
    <message>
      <source>{row} of {count}</source>
      <translation>{row} von {count}</translation>
    </message>
  </context>
  <context>
    <name>FilterChips</name>
    <message>
      <source>Filters</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Less like {0}</source>
      <translation>Weniger wie {0}</translation>
    </message>
    <message>
      <source>Match of at least {0}</source>
      <translation>Übereinstimmung mindestens {0}</translation>
    </message>
    <message>
      <source>More like {0}</source>
      <translation>Mehr wie {0}</translation>
    </message>
    <message>
      <source>Taken out of the search: {0}</source>
      <translation>Aus der Suche genommen: {0}</translation>
    </message>
    <message>
      <source>photo {0}</source>
      <translation>Foto {0}</translation>
    </message>
  </context>
  <context>
    <name>FilterPopup</name>
    <message>
      <source>Clear all filters</source>
      <translation>Alle Filter entfernen</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtern</translation>
    </message>
    <message>
      <source>Filters cleared.</source>
      <translation>Filter aufgehoben.</translation>
    </message>
    <message>
      <source>The first date is later than the last one, so no photo fits.</source>
      <translation>Das erste Datum liegt nach dem letzten, daher passt kein Foto.</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message>
      <source>Added</source>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <source>Added within a day</source>
      <translation>Seit gestern hinzugefügt</translation>
    </message>
    <message>
      <source>Added within {0} days</source>
      <translation>In den letzten {0} Tagen hinzugefügt</translation>
    </message>
    <message>
      <source>Album</source>
      <translation>Album</translation>
    </message>
    <message>
      <source>Aperture</source>
      <translation>Blende</translation>
    </message>
    <message>
      <source>At least 1 megapixel</source>
      <translation>Mindestens 1 Megapixel</translation>
    </message>
    <message>
      <source>At least {0} MB</source>
      <translation>Mindestens {0} MB</translation>
    </message>
    <message>
      <source>At least {0} MP</source>
      <translation>Mindestens {0} MP</translation>
    </message>
    <message>
      <source>At least {0} megapixels</source>
      <translation>Mindestens {0} Megapixel</translation>
    </message>
    <message>
      <source>At most {0} MB</source>
      <translation>Höchstens {0} MB</translation>
    </message>
    <message>
      <source>At most {0} MP</source>
      <translation>Höchstens {0} MP</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Drag over the bars to choose. Keys: arrows to move, Enter to choose, Shift+arrows for several, Del to clear.</source>
      <translation>Über die Balken ziehen, um zu wählen. Tasten: Pfeile bewegen, Eingabetaste wählt, Umschalt+Pfeile mehrere, Entf hebt auf.</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Früher</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>Favoriten</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>Markierung</translation>
    </message>
    <message>
      <source>Focal length</source>
      <translation>Brennweite</translation>
    </message>
    <message>
      <source>Focal length (35 mm film)</source>
      <translation>Brennweite (Kleinbild)</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>From {0}</source>
      <translation>Ab {0}</translation>
    </message>
    <message>
      <source>ISO</source>
      <translation>ISO</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>Keyword</source>
      <translation>Stichwort</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Etikett</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Querformat</translation>
    </message>
    <message>
      <source>Last import</source>
      <translation>Letzter Import</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>Objektiv</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Ortsangabe</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>Keine Kamera</translation>
    </message>
    <message>
      <source>No favourites</source>
      <translation>Keine Favoriten</translation>
    </message>
    <message>
      <source>No lens known</source>
      <translation>Objektiv unbekannt</translation>
    </message>
    <message>
      <source>No screenshots</source>
      <translation>Keine Bildschirmfotos</translation>
    </message>
    <message>
      <source>Not: {0}</source>
      <translation>Nicht: {0}</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>Ausrichtung</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Hochformat</translation>
    </message>
    <message>
      <source>Rating</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <source>Screenshots</source>
      <translation>Bildschirmfotos</translation>
    </message>
    <message>
      <source>Shutter speed</source>
      <translation>Belichtungszeit</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Square</source>
      <translation>Quadratisch</translation>
    </message>
    <message>
      <source>Text: {0}</source>
      <translation>Text: {0}</translation>
    </message>
    <message>
      <source>Unnamed person</source>
      <translation>Person ohne Namen</translation>
    </message>
    <message>
      <source>Until {0}</source>
      <translation>Bis {0}</translation>
    </message>
    <message>
      <source>Videos</source>
      <translation>Videos</translation>
    </message>
    <message>
      <source>With location</source>
      <translation>Mit Ortsangabe</translation>
    </message>
    <message>
      <source>Without location</source>
      <translation>Ohne Ortsangabe</translation>
    </message>
    <message>
      <source>{0}, {1}, {2}</source>
      <translation>{0}, {1}, {2}</translation>
    </message>
  </context>
  <context>
    <name>FindingRow</name>
    <message>
      <source>Index now</source>
      <translation>Jetzt einlesen</translation>
    </message>
    <message>
      <source>Look at them again</source>
      <translation>Noch einmal ansehen</translation>
    </message>
    <message>
      <source>Rebuild the search index</source>
      <translation>Suchindex neu erstellen</translation>
    </message>
    <message>
      <source>Show these photos</source>
      <translation>Diese Fotos zeigen</translation>
    </message>
  </context>
  <context>
    <name>FirstRun</name>
    <message>
      <source>It starts with a small built-in model, without any download. {0} ({1}) finds more; you can get it at any time.</source>
      <translation>Es beginnt mit einem kleinen eingebauten Modell, ganz ohne Download. {0} ({1}) findet mehr; Sie können es jederzeit holen.</translation>
    </message>
  </context>
  <context>
    <name>FolderPanel</name>
    <message>
      <source>A folder of its own, in “{0}”.</source>
      <translation>Ein eigener Ordner, in „{0}“.</translation>
    </message>
    <message>
      <source>Add a folder of photos</source>
      <translation>Fotoordner hinzufügen</translation>
    </message>
    <message>
      <source>Can't be reached now; what is known of it is kept.</source>
      <translation>Gerade nicht erreichbar; was darüber bekannt ist, bleibt erhalten.</translation>
    </message>
    <message>
      <source>Changes here are noticed every few minutes, not at once: this computer has no free watches. Close other programs that watch files, or raise fs.inotify.max_user_watches and max_user_instances.</source>
      <translation>Änderungen hier werden alle paar Minuten bemerkt, nicht sofort: Dieser Computer hat keine freien Überwachungen mehr. Schließen Sie andere Programme, die Dateien überwachen, oder erhöhen Sie fs.inotify.max_user_watches und max_user_instances.</translation>
    </message>
    <message>
      <source>Check for new photos (F5)</source>
      <translation>Nach neuen Fotos suchen (F5)</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>not connected</source>
      <translation>nicht verbunden</translation>
    </message>
  </context>
  <context>
    <name>FolderSection</name>
    <message>
      <source>“{0}” is a folder of its own now.</source>
      <translation>„{0}“ ist jetzt ein eigener Ordner.</translation>
    </message>
    <message>
      <source>“{0}” is a part of “{1}” again.</source>
      <translation>„{0}“ gehört wieder zu „{1}“.</translation>
    </message>
    <message>
      <source>“{0}” is left out of the library.</source>
      <translation>„{0}“ wird in der Bibliothek ausgelassen.</translation>
    </message>
  </context>
  <context>
    <name>FoldersPage</name>
    <message>
      <source>Add a folder…</source>
      <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
      <source>Check for new photos</source>
      <translation>Nach neuen Fotos suchen</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Photosearch looks for photos here and below. It changes nothing there.</source>
      <translation>Photosearch sucht hier und darunter nach Fotos. Es ändert dort nichts.</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <source>{0}, not connected</source>
      <translation>{0}, nicht verbunden</translation>
    </message>
  </context>
  <context>
    <name>GoingOn</name>
    <message>
      <source>A photo that gets stars or a flag stays.</source>
      <translation>Ein Foto, das Sterne oder eine Markierung bekommt, bleibt stehen.</translation>
    </message>
    <message>
      <source>Once a photo has stars or a flag, the next one follows.</source>
      <translation>Sobald ein Foto Sterne oder eine Markierung hat, folgt das nächste.</translation>
    </message>
  </context>
  <context>
    <name>Grid</name>
    <message>
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
  </context>
  <context>
    <name>GroupDialog</name>
    <message>
      <source>Later tell it which photos belong to it, or don't, in their menu: it learns.</source>
      <translation>Sagen Sie ihr später im Menü der Fotos, welche dazugehören und welche nicht: Sie lernt.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>What belongs to it</source>
      <translation>Was dazugehört</translation>
    </message>
    <message>
      <source>as in a search: a dog on the beach</source>
      <translation>wie in einer Suche: ein Hund am Strand</translation>
    </message>
  </context>
  <context>
    <name>GroupExamples</name>
    <message>
      <source>{0} has learned from that.</source>
      <translation>{0} hat daraus gelernt.</translation>
    </message>
  </context>
  <context>
    <name>GroupTiles</name>
    <message>
      <source>Groups</source>
      <translation>Gruppen</translation>
    </message>
  </context>
  <context>
    <name>Groups</name>
    <message>
      <source>Group {0}</source>
      <translation>Gruppe {0}</translation>
    </message>
    <message>
      <source>Group: {0}</source>
      <translation>Gruppe: {0}</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>Ohne Namen</translation>
    </message>
  </context>
  <context>
    <name>GroupsPage</name>
    <message>
      <source>Few</source>
      <translation>Wenige</translation>
    </message>
    <message>
      <source>From few large groups to many small ones</source>
      <translation>Von wenigen großen zu vielen kleinen Gruppen</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Gruppen</translation>
    </message>
    <message>
      <source>Hidden ones</source>
      <translation>Ausgeblendete</translation>
    </message>
    <message>
      <source>Looking for photos that are alike…</source>
      <translation>Ähnliche Fotos werden gesucht …</translation>
    </message>
    <message>
      <source>Looking for photos that are alike… {0} %</source>
      <translation>Ähnliche Fotos werden gesucht … {0} %</translation>
    </message>
    <message>
      <source>Many</source>
      <translation>Viele</translation>
    </message>
    <message>
      <source>Name of the group</source>
      <translation>Name der Gruppe</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>Neue Gruppe</translation>
    </message>
    <message>
      <source>New group…</source>
      <translation>Neue Gruppe …</translation>
    </message>
    <message>
      <source>No group is hidden.</source>
      <translation>Keine Gruppe ist ausgeblendet.</translation>
    </message>
    <message>
      <source>The group is called {0} now.</source>
      <translation>Die Gruppe heißt jetzt {0}.</translation>
    </message>
    <message>
      <source>There are no groups yet. Photos that are alike make one, as soon as there are a few of them.</source>
      <translation>Es gibt noch keine Gruppen. Ähnliche Fotos bilden eine, sobald es ein paar davon gibt.</translation>
    </message>
    <message>
      <source>{0} is a group now.</source>
      <translation>{0} ist jetzt eine Gruppe.</translation>
    </message>
    <message>
      <source>{0} is hidden.</source>
      <translation>{0} ist ausgeblendet.</translation>
    </message>
    <message>
      <source>{0} is removed; its photos stay.</source>
      <translation>{0} ist entfernt; die Fotos bleiben.</translation>
    </message>
    <message>
      <source>{0} is shown again.</source>
      <translation>{0} wird wieder gezeigt.</translation>
    </message>
  </context>
  <context>
    <name>Guide</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Anleitung</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
  </context>
  <context>
    <name>HeadedView</name>
    <message>
      <source>Not selected: {0}</source>
      <translation>Nicht mehr ausgewählt: {0}</translation>
    </message>
    <message>
      <source>Selected: {0}</source>
      <translation>Ausgewählt: {0}</translation>
    </message>
  </context>
  <context>
    <name>Headings</name>
    <message>
      <source> and </source>
      <translation> und </translation>
    </message>
    <message>
      <source>All photos</source>
      <translation>Alle Fotos</translation>
    </message>
    <message>
      <source>Clear matches</source>
      <translation>Klare Treffer</translation>
    </message>
    <message>
      <source>Filtered photos</source>
      <translation>Gefilterte Fotos</translation>
    </message>
    <message>
      <source>Like your examples</source>
      <translation>Wie Ihre Beispiele</translation>
    </message>
    <message>
      <source>Likely</source>
      <translation>Wahrscheinlich</translation>
    </message>
    <message>
      <source>Maybe</source>
      <translation>Vielleicht</translation>
    </message>
    <message>
      <source>Similar to {0}</source>
      <translation>Ähnlich wie {0}</translation>
    </message>
    <message>
      <source>Unlikely</source>
      <translation>Unwahrscheinlich</translation>
    </message>
    <message>
      <source>Without a date</source>
      <translation>Ohne Datum</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>ein Bild</translation>
    </message>
    <message>
      <source>similar to {0}</source>
      <translation>ähnlich wie {0}</translation>
    </message>
    <message>
      <source>without {0}</source>
      <translation>ohne {0}</translation>
    </message>
    <message>
      <source>“{0}”</source>
      <translation>„{0}“</translation>
    </message>
  </context>
  <context>
    <name>HealthPage</name>
    <message>
      <source>All is well.</source>
      <translation>Alles in Ordnung.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Check now</source>
      <translation>Jetzt prüfen</translation>
    </message>
    <message>
      <source>Compares what searching finds with what looking at every photo finds, and looks for photos that come up everywhere or nowhere. It takes seconds, and changes nothing.</source>
      <translation>Vergleicht, was die Suche findet, mit dem, was ein Blick auf jedes Foto findet, und sucht Fotos, die überall oder nirgends auftauchen. Das dauert Sekunden und ändert nichts.</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>Found of the ten that fit best: {0}</source>
      <translation>Gefunden von den zehn, die am besten passen: {0}</translation>
    </message>
    <message>
      <source>Getting ready…</source>
      <translation>Wird vorbereitet…</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Indexing has begun. Check again once it is done.</source>
      <translation>Das Einlesen hat begonnen. Prüfen Sie noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
      <source>It takes as long as indexing did. Until then searches go on as they are.</source>
      <translation>Das dauert so lange wie das Einlesen. Bis dahin sucht es sich wie bisher.</translation>
    </message>
    <message>
      <source>Let the model look at all photos again?</source>
      <translation>Soll das Modell alle Fotos noch einmal ansehen?</translation>
    </message>
    <message>
      <source>Likeness to what the model sees now, 1 is the same: {0}</source>
      <translation>Ähnlichkeit mit dem, was das Modell jetzt sieht, 1 ist gleich: {0}</translation>
    </message>
    <message>
      <source>Look at them again</source>
      <translation>Noch einmal ansehen</translation>
    </message>
    <message>
      <source>Same in the index as kept: {0}</source>
      <translation>Im Index so wie aufbewahrt: {0}</translation>
    </message>
    <message>
      <source>Sample: {0}; queries: {1}.</source>
      <translation>Stichprobe: {0}; Anfragen: {1}.</translation>
    </message>
    <message>
      <source>Share of the photos that no query finds: {0}</source>
      <translation>Anteil der Fotos, die keine Anfrage findet: {0}</translation>
    </message>
    <message>
      <source>Share of the queries that find one and the same photo: {0}</source>
      <translation>Anteil der Anfragen, die ein und dasselbe Foto finden: {0}</translation>
    </message>
    <message>
      <source>Skewness of how often photos are found, 0 is even: {0}</source>
      <translation>Schiefe der Häufigkeit, mit der Fotos gefunden werden, 0 ist gleichmäßig: {0}</translation>
    </message>
    <message>
      <source>The search index is being made anew. Check again in a while.</source>
      <translation>Der Suchindex wird neu erstellt. Prüfen Sie in einer Weile noch einmal.</translation>
    </message>
    <message>
      <source>{0} knows {1} of {2}.</source>
      <translation>{0} kennt {1} von {2}.</translation>
    </message>
    <message>
      <source>{0} of {1} compared</source>
      <translation>{0} von {1} verglichen</translation>
    </message>
    <message>
      <source>{0}:</source>
      <translation>{0}:</translation>
    </message>
  </context>
  <context>
    <name>Histogram</name>
    <message>
      <source>No photos</source>
      <translation>Keine Fotos</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>HistogramPanel</name>
    <message>
      <source>Burnt out {0}, black {1}</source>
      <translation>Ausgefressen {0}, schwarz {1}</translation>
    </message>
    <message>
      <source>Histogram. {0}</source>
      <translation>Histogramm. {0}</translation>
    </message>
  </context>
  <context>
    <name>HistoryButtons</name>
    <message>
      <source>Back (Alt+Left)</source>
      <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
      <source>Forward (Alt+Right)</source>
      <translation>Vor (Alt+Rechts)</translation>
    </message>
  </context>
  <context>
    <name>JudgePane</name>
    <message>
      <source>All that aren't judged yet are wrong; on to the next (Enter)</source>
      <translation>Alle noch nicht beurteilten sind falsch; weiter zur nächsten (Eingabe)</translation>
    </message>
    <message>
      <source>Asking the models…</source>
      <translation>Die Modelle werden gefragt…</translation>
    </message>
    <message>
      <source>Photos to judge</source>
      <translation>Zu beurteilende Fotos</translation>
    </message>
    <message>
      <source>Remove this query</source>
      <translation>Diese Suche entfernen</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Richtig</translation>
    </message>
    <message>
      <source>Take the last verdict back (Backspace)</source>
      <translation>Das letzte Urteil zurücknehmen (Rücktaste)</translation>
    </message>
    <message>
      <source>The rest is wrong</source>
      <translation>Der Rest ist falsch</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>Unsicher</translation>
    </message>
    <message>
      <source>Wrong</source>
      <translation>Falsch</translation>
    </message>
  </context>
  <context>
    <name>LayoutSwitch</name>
    <message>
      <source>Show photos as squares</source>
      <translation>Fotos als Quadrate zeigen</translation>
    </message>
    <message>
      <source>Show photos in their own shape</source>
      <translation>Fotos in ihrer eigenen Form zeigen</translation>
    </message>
  </context>
  <context>
    <name>LibraryPage</name>
    <message>
      <source>Both come back by themselves when they are needed. Models are removed on the models page. Your photos are never touched.</source>
      <translation>Beides entsteht von selbst neu, wenn es gebraucht wird. Modelle werden auf der Modellseite entfernt. Ihre Fotos werden nie angerührt.</translation>
    </message>
    <message>
      <source>Clear the index</source>
      <translation>Index löschen</translation>
    </message>
    <message>
      <source>Clear thumbnails</source>
      <translation>Vorschaubilder löschen</translation>
    </message>
    <message>
      <source>Folder of the library</source>
      <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open the log</source>
      <translation>Protokoll öffnen</translation>
    </message>
    <message>
      <source>Photo information</source>
      <translation>Fotoinformationen</translation>
    </message>
    <message>
      <source>Photosearch keeps its data in:</source>
      <translation>Photosearch speichert seine Daten in:</translation>
    </message>
    <message>
      <source>Search index</source>
      <translation>Suchindex</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>There is nothing in the log yet.</source>
      <translation>Im Protokoll steht noch nichts.</translation>
    </message>
    <message>
      <source>Thumbnails</source>
      <translation>Vorschaubilder</translation>
    </message>
  </context>
  <context>
    <name>MapHead</name>
    <message>
      <source>Closer (+)</source>
      <translation>Näher heran (+)</translation>
    </message>
    <message>
      <source>Further away (−)</source>
      <translation>Weiter weg (−)</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <source>Only photos of an area: draw it on the map (Shift and drag)</source>
      <translation>Nur Fotos eines Gebiets: auf der Karte aufziehen (Umschalt und ziehen)</translation>
    </message>
    <message>
      <source>Show all photos</source>
      <translation>Alle Fotos zeigen</translation>
    </message>
    <message>
      <source>Show all photos that are on the map (Home)</source>
      <translation>Alle Fotos zeigen, die auf der Karte sind (Pos1)</translation>
    </message>
  </context>
  <context>
    <name>MapPage</name>
    <message>
      <source>Looking where your photos were taken…</source>
      <translation>Es wird nachgesehen, wo Ihre Fotos entstanden sind…</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <source>None of these photos says where it was taken.</source>
      <translation>Keines dieser Fotos sagt, wo es aufgenommen wurde.</translation>
    </message>
    <message>
      <source>None of your photos says where it was taken. Phones, and cameras with GPS, write it into their photos if they are allowed to.</source>
      <translation>Keines Ihrer Fotos sagt, wo es aufgenommen wurde. Telefone und Kameras mit GPS schreiben es in ihre Fotos, wenn sie dürfen.</translation>
    </message>
  </context>
  <context>
    <name>MapView</name>
    <message>
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <source>{0} near {1}</source>
      <translation>{0} bei {1}</translation>
    </message>
  </context>
  <context>
    <name>MapWiring</name>
    <message>
      <source>None of these photos says where it was taken.</source>
      <translation>Keines dieser Fotos sagt, wo es aufgenommen wurde.</translation>
    </message>
    <message>
      <source>This photo doesn't say where it was taken.</source>
      <translation>Dieses Foto sagt nicht, wo es aufgenommen wurde.</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
  </context>
  <context>
    <name>ModelBanner</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Download {0}</source>
      <translation>{0} herunterladen</translation>
    </message>
    <message>
      <source>Downloading {0}: {1}</source>
      <translation>{0} wird heruntergeladen: {1}</translation>
    </message>
    <message>
      <source>Find people and events, too: download a better model ({0}, once).</source>
      <translation>Auch Menschen und Ereignisse finden: ein besseres Modell herunterladen ({0}, einmalig).</translation>
    </message>
    <message>
      <source>Find people and events, too: use a better model.</source>
      <translation>Auch Menschen und Ereignisse finden: ein besseres Modell verwenden.</translation>
    </message>
    <message>
      <source>It finds photos that look alike; it knows no words.</source>
      <translation>Es findet Fotos, die sich ähneln; Wörter kennt es nicht.</translation>
    </message>
    <message>
      <source>Settings, Models has a small one ({0}).</source>
      <translation>Unter Einstellungen, Modelle gibt es ein kleines ({0}).</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>{0} verwenden</translation>
    </message>
    <message>
      <source>{0} answers from now on.</source>
      <translation>Ab jetzt antwortet {0}.</translation>
    </message>
    <message>
      <source>{0} is learning your photos, {1} answers until then</source>
      <translation>{0} lernt Ihre Fotos kennen, bis dahin antwortet {1}</translation>
    </message>
    <message>
      <source>{0} waits for {1} in folders that aren't connected, {2} answers</source>
      <translation>{0} wartet auf {1} in nicht verbundenen Ordnern, {2} antwortet</translation>
    </message>
  </context>
  <context>
    <name>ModelCard</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancel the download of {0}</source>
      <translation>Download von {0} abbrechen</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>Details of {0}</source>
      <translation>Details zu {0}</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Herunterladen</translation>
    </message>
    <message>
      <source>Download {0}</source>
      <translation>{0} herunterladen</translation>
    </message>
    <message>
      <source>Photos it knows</source>
      <translation>Fotos, die es kennt</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>{0} entfernen</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Use this model</source>
      <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>{0} verwenden</translation>
    </message>
  </context>
  <context>
    <name>Models</name>
    <message>
      <source>Asking the model hub…</source>
      <translation>Der Modell-Hub wird gefragt…</translation>
    </message>
    <message>
      <source>COCO not published</source>
      <translation>COCO nicht veröffentlicht</translation>
    </message>
    <message>
      <source>COCO {0} %</source>
      <translation>COCO {0} %</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Vorhanden</translation>
    </message>
    <message>
      <source>ImageNet not published</source>
      <translation>ImageNet nicht veröffentlicht</translation>
    </message>
    <message>
      <source>ImageNet {0} %</source>
      <translation>ImageNet {0} %</translation>
    </message>
    <message>
      <source>ImageNet {0} % after training for it</source>
      <translation>ImageNet {0} % nach Training dafür</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>In Gebrauch</translation>
    </message>
    <message>
      <source>Learning your photos</source>
      <translation>Lernt Ihre Fotos kennen</translation>
    </message>
    <message>
      <source>Pictures only</source>
      <translation>Nur Bilder</translation>
    </message>
    <message>
      <source>Search model: {0}. All {1} are ready.</source>
      <translation>Suchmodell: {0}. Alle {1} sind bereit.</translation>
    </message>
    <message>
      <source>Search model: {0}. Your photo is ready.</source>
      <translation>Suchmodell: {0}. Ihr Foto ist bereit.</translation>
    </message>
    <message>
      <source>Search model: {0}. {1} of {2} are ready.</source>
      <translation>Suchmodell: {0}. {1} von {2} sind bereit.</translation>
    </message>
    <message>
      <source>download {0}</source>
      <translation>Download {0}</translation>
    </message>
    <message>
      <source>how it runs fastest here is measured when it is first used</source>
      <translation>wie es hier am schnellsten läuft, wird beim ersten Gebrauch gemessen</translation>
    </message>
    <message>
      <source>knows {0} of {1}</source>
      <translation>kennt {0} von {1}</translation>
    </message>
    <message>
      <source>licence: {0}</source>
      <translation>Lizenz: {0}</translation>
    </message>
    <message>
      <source>memory {0} while indexing</source>
      <translation>Arbeitsspeicher {0} beim Indizieren</translation>
    </message>
    <message>
      <source>memory {0} while indexing, {1} for searching</source>
      <translation>Arbeitsspeicher {0} beim Indizieren, {1} beim Suchen</translation>
    </message>
    <message>
      <source>runs in {0}</source>
      <translation>läuft in {0}</translation>
    </message>
    <message>
      <source>source: {0}</source>
      <translation>Quelle: {0}</translation>
    </message>
    <message>
      <source>{0} dimensions</source>
      <translation>{0} Dimensionen</translation>
    </message>
    <message>
      <source>{0} downloaded so far</source>
      <translation>{0} bisher heruntergeladen</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
    <message>
      <source>{0}/s</source>
      <translation>{0}/s</translation>
    </message>
  </context>
  <context>
    <name>ModelsDialog</name>
    <message>
      <source>Add a local file…</source>
      <translation>Lokale Datei hinzufügen…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>ImageNet: pictures named rightly without training for it, unless it says so. COCO: captions whose own picture comes first.</source>
      <translation>ImageNet: richtig benannte Bilder ohne Training dafür, wenn nichts anderes dabeisteht. COCO: Bildunterschriften, deren eigenes Bild an erster Stelle kommt.</translation>
    </message>
    <message>
      <source>Its download and what it knows of your photos are deleted, and the disk space is free again. A file you added yourself stays where it is.</source>
      <translation>Der Download und das, was das Modell über Ihre Fotos weiß, werden gelöscht, und der Speicherplatz ist wieder frei. Eine selbst hinzugefügte Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove model</source>
      <translation>Modell entfernen</translation>
    </message>
    <message>
      <source>Remove {0}?</source>
      <translation>{0} entfernen?</translation>
    </message>
    <message>
      <source>The model decides what can be found. All of them work on this computer alone; the network is used only to download one, when you press Download.</source>
      <translation>Das Modell entscheidet, was gefunden werden kann. Alle arbeiten nur auf diesem Rechner; das Netz wird nur benutzt, um eines herunterzuladen, wenn Sie auf Herunterladen drücken.</translation>
    </message>
  </context>
  <context>
    <name>ModelsPage</name>
    <message>
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <source>Automatic takes what was measured to be fastest here. The starter, and a model whose device isn't there, run in float32 on the processor.</source>
      <translation>Automatisch nimmt, was hier als Schnellstes gemessen wurde. Der Starter und ein Modell, dessen Gerät nicht da ist, laufen in float32 auf dem Prozessor.</translation>
    </message>
    <message>
      <source>Choose a model…</source>
      <translation>Modell wählen…</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>How a model runs</source>
      <translation>Wie ein Modell läuft</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Prozessor</translation>
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>The faces shown together now count as this person's.</source>
      <translation>Die zusammen gezeigten Gesichter gelten nun als die dieser Person.</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>Wer ist das?</translation>
    </message>
    <message>
      <source>{0} is known already: they become one person.</source>
      <translation>{0} ist schon bekannt: Beide werden eine Person.</translation>
    </message>
  </context>
  <context>
    <name>Navigator</name>
    <message>
      <source>Comparing {0} photos</source>
      <translation>{0} Fotos im Vergleich</translation>
    </message>
  </context>
  <context>
    <name>Overview</name>
    <message>
      <source>Back to the photos (Esc)</source>
      <translation>Zurück zu den Fotos (Esc)</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <source>More about people</source>
      <translation>Mehr zu Personen</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>Benennen…</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>The same person</source>
      <translation>Dieselbe Person</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>Wer ist das?</translation>
    </message>
    <message>
      <source>{0} to look at</source>
      <translation>Noch {0} anzusehen</translation>
    </message>
    <message>
      <source>{0} · {1} more?</source>
      <translation>{0} · {1} mehr?</translation>
    </message>
  </context>
  <context>
    <name>PageList</name>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
  </context>
  <context>
    <name>PeoplePage</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Confirmed: {0}.</source>
      <translation>Bestätigt: {0}.</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Erase all that is known of people?</source>
      <translation>Alles löschen, was über Personen bekannt ist?</translation>
    </message>
    <message>
      <source>Faces and names are forgotten for good, and no more faces are looked for. Your photos stay as they are: names that other programs wrote into them can still be searched as words.</source>
      <translation>Gesichter und Namen werden endgültig vergessen, und es wird nach keinen Gesichtern mehr gesucht. Ihre Fotos bleiben, wie sie sind: Namen, die andere Programme hineingeschrieben haben, lassen sich weiterhin als Wörter suchen.</translation>
    </message>
    <message>
      <source>Ignored: {0}.</source>
      <translation>Übergangen: {0}.</translation>
    </message>
    <message>
      <source>No longer ignored: {0}.</source>
      <translation>Nicht mehr übergangen: {0}.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Taken out: {0}.</source>
      <translation>Herausgenommen: {0}.</translation>
    </message>
    <message>
      <source>They are one person now.</source>
      <translation>Sie sind jetzt eine Person.</translation>
    </message>
    <message>
      <source>This face stands for the person now.</source>
      <translation>Dieses Gesicht steht jetzt für die Person.</translation>
    </message>
  </context>
  <context>
    <name>PeopleService</name>
    <message>
      <source>Named: {0}.</source>
      <translation>Benannt: {0}.</translation>
    </message>
    <message>
      <source>The name is taken away.</source>
      <translation>Der Name ist weg.</translation>
    </message>
  </context>
  <context>
    <name>PeopleSettings</name>
    <message>
      <source>Every photo is looked at again if you choose another one. The names you gave stay.</source>
      <translation>Wenn Sie andere wählen, wird jedes Foto noch einmal angesehen. Die Namen, die Sie vergeben haben, bleiben.</translation>
    </message>
    <message>
      <source>Find people</source>
      <translation>Personen finden</translation>
    </message>
    <message>
      <source>For each face in your photos, numbers are computed by which faces can be compared. They stay in this library on this computer.</source>
      <translation>Für jedes Gesicht in Ihren Fotos werden Zahlen berechnet, an denen sich Gesichter vergleichen lassen. Sie bleiben in dieser Bibliothek auf diesem Computer.</translation>
    </message>
    <message>
      <source>Nothing was looked at yet.</source>
      <translation>Es wurde noch nichts angesehen.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>What finds faces</source>
      <translation>Womit Gesichter gefunden werden</translation>
    </message>
    <message>
      <source>{0} looked at, {1} found.</source>
      <translation>{0} angesehen, {1} gefunden.</translation>
    </message>
  </context>
  <context>
    <name>PerformancePage</name>
    <message>
      <source>All of the processor</source>
      <translation>Den ganzen Prozessor</translation>
    </message>
    <message>
      <source>Closing the window then hides it. Photosearch goes on and looks for new photos, with an icon in the system's tray to open it again or to quit; Ctrl+Q quits at once.</source>
      <translation>Beim Schließen verschwindet das Fenster dann nur. Photosearch macht weiter und sucht nach neuen Fotos; ein Symbol in der Taskleiste öffnet es wieder oder beendet es. Strg+Q beendet es sofort.</translation>
    </message>
    <message>
      <source>Go on indexing when the window is closed</source>
      <translation>Weiter indizieren, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
      <source>Goes on as always</source>
      <translation>Läuft wie immer weiter</translation>
    </message>
    <message>
      <source>Half of the processor</source>
      <translation>Den halben Prozessor</translation>
    </message>
    <message>
      <source>Indexing always gives way to the window and to other programs. Going easy keeps the computer cool and quiet; indexing takes about twice as long.</source>
      <translation>Die Indizierung lässt dem Fenster und anderen Programmen immer den Vortritt. Sparsamer Betrieb hält den Computer kühl und leise; die Indizierung dauert etwa doppelt so lange.</translation>
    </message>
    <message>
      <source>Indexing uses</source>
      <translation>Die Indizierung nutzt</translation>
    </message>
    <message>
      <source>On battery</source>
      <translation>Im Akkubetrieb</translation>
    </message>
    <message>
      <source>Performance</source>
      <translation>Leistung</translation>
    </message>
    <message>
      <source>Waits until plugged in</source>
      <translation>Wartet, bis der Computer am Netz hängt</translation>
    </message>
  </context>
  <context>
    <name>PersonView</name>
    <message>
      <source>All are {0}</source>
      <translation>Alle sind {0}</translation>
    </message>
    <message>
      <source>Back to all people (Esc)</source>
      <translation>Zurück zu allen Personen (Esc)</translation>
    </message>
    <message>
      <source>Don't ignore</source>
      <translation>Nicht auslassen</translation>
    </message>
    <message>
      <source>Faces</source>
      <translation>Gesichter</translation>
    </message>
    <message>
      <source>Faces to confirm</source>
      <translation>Zu bestätigende Gesichter</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <source>Ignored faces</source>
      <translation>Ausgelassene Gesichter</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>Benennen…</translation>
    </message>
    <message>
      <source>None is {0}</source>
      <translation>Keines ist {0}</translation>
    </message>
    <message>
      <source>Not {0}</source>
      <translation>Nicht {0}</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen …</translation>
    </message>
    <message>
      <source>Search within</source>
      <translation>Darin suchen</translation>
    </message>
    <message>
      <source>Somebody else…</source>
      <translation>Jemand anderes…</translation>
    </message>
    <message>
      <source>These are {0}</source>
      <translation>Diese sind {0}</translation>
    </message>
    <message>
      <source>These aren't {0}</source>
      <translation>Diese sind nicht {0}</translation>
    </message>
    <message>
      <source>Use as cover</source>
      <translation>Als Titelbild</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>Wer ist das?</translation>
    </message>
    <message>
      <source>not confirmed</source>
      <translation>nicht bestätigt</translation>
    </message>
    <message>
      <source>this person</source>
      <translation>diese Person</translation>
    </message>
    <message>
      <source>{0} to confirm</source>
      <translation>{0} zu bestätigen</translation>
    </message>
  </context>
  <context>
    <name>PhotoMenu</name>
    <message>
      <source>Add to favourites</source>
      <translation>Zu den Favoriten</translation>
    </message>
    <message>
      <source>Choose at most {0} photos to open at once.</source>
      <translation>Wählen Sie höchstens {0} Fotos, um sie auf einmal zu öffnen.</translation>
    </message>
    <message>
      <source>Copy file</source>
      <translation>Datei kopieren</translation>
    </message>
    <message>
      <source>Copy files</source>
      <translation>Dateien kopieren</translation>
    </message>
    <message>
      <source>Copy path</source>
      <translation>Pfad kopieren</translation>
    </message>
    <message>
      <source>Copy paths</source>
      <translation>Pfade kopieren</translation>
    </message>
    <message>
      <source>No program on this computer wants to open this photo.</source>
      <translation>Kein Programm auf diesem Computer möchte dieses Foto öffnen.</translation>
    </message>
    <message>
      <source>Remove from favourites</source>
      <translation>Aus den Favoriten nehmen</translation>
    </message>
    <message>
      <source>Show {0} burst photos</source>
      <translation>{0} Serienfotos zeigen</translation>
    </message>
    <message>
      <source>Stack them again</source>
      <translation>Wieder stapeln</translation>
    </message>
    <message>
      <source>{0} isn't there now, so it can't be opened.</source>
      <translation>{0} ist gerade nicht da und kann daher nicht geöffnet werden.</translation>
    </message>
  </context>
  <context>
    <name>PhotosPage</name>
    <message>
      <source>Names that begin with: {0}</source>
      <translation>Namen, die beginnen mit: {0}</translation>
    </message>
    <message>
      <source>Settings, guide and keyboard shortcuts</source>
      <translation>Einstellungen, Anleitung und Tastenkürzel</translation>
    </message>
    <message>
      <source>Show or hide the folders (F9)</source>
      <translation>Ordner ein- oder ausblenden (F9)</translation>
    </message>
    <message>
      <source>Size of the thumbnails</source>
      <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
      <source>Size of the thumbnails (Ctrl+wheel)</source>
      <translation>Größe der Vorschaubilder (Strg+Mausrad)</translation>
    </message>
    <message>
      <source>Sort and strictness</source>
      <translation>Sortierung und Strenge</translation>
    </message>
    <message>
      <source>Sort and strictness: {0}</source>
      <translation>Sortierung und Strenge: {0}</translation>
    </message>
    <message>
      <source>{0} more in bursts</source>
      <translation>{0} weitere in Serien</translation>
    </message>
    <message>
      <source>{0} selected</source>
      <translation>{0} ausgewählt</translation>
    </message>
  </context>
  <context>
    <name>PlaceList</name>
    <message>
      <source>Places</source>
      <translation>Orte</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>Places</source>
      <translation>Orte</translation>
    </message>
  </context>
  <context>
    <name>QueryBar</name>
    <message>
      <source>Add words…</source>
      <translation>Wörter hinzufügen…</translation>
    </message>
    <message>
      <source>Another search.</source>
      <translation>Eine andere Suche.</translation>
    </message>
    <message>
      <source>Clear the search (Esc)</source>
      <translation>Suche leeren (Esc)</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtern</translation>
    </message>
    <message>
      <source>Filters cleared.</source>
      <translation>Filter aufgehoben.</translation>
    </message>
    <message>
      <source>Names, captions, places… This model knows no words for looks</source>
      <translation>Namen, Beschriftungen, Orte … Dieses Modell kennt keine Wörter für Aussehen</translation>
    </message>
    <message>
      <source>Recent searches (Alt+Down)</source>
      <translation>Letzte Suchen (Alt+Runter)</translation>
    </message>
    <message>
      <source>Search cleared.</source>
      <translation>Suche aufgehoben.</translation>
    </message>
    <message>
      <source>Search with a picture</source>
      <translation>Mit einem Bild suchen</translation>
    </message>
    <message>
      <source>Search your photos</source>
      <translation>Ihre Fotos durchsuchen</translation>
    </message>
    <message>
      <source>Surprise me (Ctrl+R)</source>
      <translation>Überrasch mich (Strg+R)</translation>
    </message>
    <message>
      <source>Taken out of the search: {0}</source>
      <translation>Aus der Suche genommen: {0}</translation>
    </message>
  </context>
  <context>
    <name>QueryChanges</name>
    <message>
      <source>Nothing more is written about your photos. Add a query of your own.</source>
      <translation>Mehr steht nicht über Ihre Fotos geschrieben. Fügen Sie eine eigene Suche hinzu.</translation>
    </message>
    <message>
      <source>“{0}” is removed, and what you said of its photos.</source>
      <translation>„{0}“ ist entfernt, samt Ihren Urteilen zu den Fotos.</translation>
    </message>
  </context>
  <context>
    <name>QueryField</name>
    <message>
      <source>Search your photos</source>
      <translation>Ihre Fotos durchsuchen</translation>
    </message>
  </context>
  <context>
    <name>QueryPanel</name>
    <message>
      <source>A query to judge the models by</source>
      <translation>Eine Suche, nach der die Modelle beurteilt werden</translation>
    </message>
    <message>
      <source>Add a query: red bicycle</source>
      <translation>Suche hinzufügen: rotes Fahrrad</translation>
    </message>
    <message>
      <source>From captions, keywords, albums and names</source>
      <translation>Aus Bildtexten, Stichwörtern, Alben und Namen</translation>
    </message>
    <message>
      <source>Queries</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Suggest queries…</source>
      <translation>Suchen vorschlagen…</translation>
    </message>
  </context>
  <context>
    <name>RangeEditor</name>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Bis</translation>
    </message>
  </context>
  <context>
    <name>RatingSidecars</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose a folder for the .xmp files</source>
      <translation>Ordner für die .xmp-Dateien wählen</translation>
    </message>
    <message>
      <source>Photosearch never does that by itself. The photos aren't changed, and nothing is overwritten.</source>
      <translation>Von selbst tut Photosearch das nie. Die Fotos bleiben unverändert, und nichts wird überschrieben.</translation>
    </message>
    <message>
      <source>These photos have no stars, flags or labels to export.</source>
      <translation>Diese Fotos haben keine Sterne, Markierungen oder Etiketten zum Exportieren.</translation>
    </message>
    <message>
      <source>This folder has your photos. Write the .xmp files beside them?</source>
      <translation>In diesem Ordner liegen Ihre Fotos. Die .xmp-Dateien daneben schreiben?</translation>
    </message>
    <message>
      <source>Write beside the photos</source>
      <translation>Neben die Fotos schreiben</translation>
    </message>
    <message>
      <source>{0} of that name were there before, and stay as they are.</source>
      <translation>{0} dieses Namens gab es schon; sie bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>{0} written.</source>
      <translation>{0} geschrieben.</translation>
    </message>
  </context>
  <context>
    <name>Ratings</name>
    <message>
      <source>Black</source>
      <translation>Schwarz</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Grau</translation>
    </message>
    <message>
      <source>Magenta</source>
      <translation>Magenta</translation>
    </message>
    <message>
      <source>No flag</source>
      <translation>Ohne Markierung</translation>
    </message>
    <message>
      <source>No label</source>
      <translation>Ohne Etikett</translation>
    </message>
    <message>
      <source>Not rated</source>
      <translation>Nicht bewertet</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Orange</translation>
    </message>
    <message>
      <source>Pick</source>
      <translation>Ausgewählt</translation>
    </message>
    <message>
      <source>Pick (P)</source>
      <translation>Auswählen (P)</translation>
    </message>
    <message>
      <source>Picked; click to take the flag away (U)</source>
      <translation>Ausgewählt; ein Klick nimmt die Markierung weg (U)</translation>
    </message>
    <message>
      <source>Picks</source>
      <translation>Ausgewählte</translation>
    </message>
    <message>
      <source>Purple</source>
      <translation>Violett</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rot</translation>
    </message>
    <message>
      <source>Reject (X)</source>
      <translation>Ablehnen (X)</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Rejected; click to take the flag away (U)</source>
      <translation>Abgelehnt; ein Klick nimmt die Markierung weg (U)</translation>
    </message>
    <message>
      <source>White</source>
      <translation>Weiß</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Gelb</translation>
    </message>
    <message>
      <source>{0} of {1} stars</source>
      <translation>{0} von {1} Sternen</translation>
    </message>
    <message>
      <source>{0} or more</source>
      <translation>{0} oder mehr</translation>
    </message>
    <message>
      <source>{0} picked</source>
      <translation>{0} ausgewählt</translation>
    </message>
    <message>
      <source>{0} rated: {1}</source>
      <translation>{0} bewertet: {1}</translation>
    </message>
    <message>
      <source>{0} rejected</source>
      <translation>{0} abgelehnt</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} bis {1}</translation>
    </message>
    <message>
      <source>{0} without a flag now</source>
      <translation>{0} jetzt ohne Markierung</translation>
    </message>
    <message>
      <source>{0} without stars now</source>
      <translation>{0} jetzt ohne Sterne</translation>
    </message>
    <message>
      <source>{0}; click to take them away (0)</source>
      <translation>{0}; ein Klick nimmt sie weg (0)</translation>
    </message>
  </context>
  <context>
    <name>Reasons</name>
    <message>
      <source>Found by: {0}</source>
      <translation>Gefunden durch: {0}</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>Beschriftung</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>keyword</source>
      <translation>Stichwort</translation>
    </message>
    <message>
      <source>looks like it {0}</source>
      <translation>sieht so aus {0}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>text in the photo</source>
      <translation>Text im Foto</translation>
    </message>
  </context>
  <context>
    <name>RecentSearches</name>
    <message>
      <source>Nothing searched for yet</source>
      <translation>Noch nichts gesucht</translation>
    </message>
    <message>
      <source>Recent searches</source>
      <translation>Letzte Suchen</translation>
    </message>
  </context>
  <context>
    <name>RegionDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Draw a rectangle. Or: arrows move it, Shift+arrows size it, Enter takes it.</source>
      <translation>Ziehen Sie ein Rechteck. Oder: Pfeile bewegen es, Umschalt+Pfeile ändern die Größe, Eingabe übernimmt es.</translation>
    </message>
    <message>
      <source>Search with a part of {0}</source>
      <translation>Mit einem Teil von {0} suchen</translation>
    </message>
    <message>
      <source>The whole picture</source>
      <translation>Das ganze Bild</translation>
    </message>
    <message>
      <source>This picture can't be read now.</source>
      <translation>Dieses Bild ist gerade nicht lesbar.</translation>
    </message>
  </context>
  <context>
    <name>RegionPicker</name>
    <message>
      <source>Draw a rectangle to search with that part</source>
      <translation>Ein Rechteck ziehen und mit diesem Teil suchen</translation>
    </message>
    <message>
      <source>That was too small. Draw a larger rectangle.</source>
      <translation>Das war zu klein. Ziehen Sie ein größeres Rechteck.</translation>
    </message>
  </context>
  <context>
    <name>Regions</name>
    <message>
      <source>Search with a part of this photo</source>
      <translation>Mit einem Teil dieses Fotos suchen</translation>
    </message>
  </context>
  <context>
    <name>ReportView</name>
    <message>
      <source>Asking the models…</source>
      <translation>Die Modelle werden gefragt…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <source>Get another model…</source>
      <translation>Ein weiteres Modell holen…</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Im Vergleich</translation>
    </message>
    <message>
      <source>There is one model to ask. Get another one, and they are compared.</source>
      <translation>Es gibt ein Modell zu fragen. Holen Sie ein weiteres, dann werden sie verglichen.</translation>
    </message>
    <message>
      <source>Verdicts and what the models found, as TREC's files</source>
      <translation>Urteile und Funde der Modelle als TREC-Dateien</translation>
    </message>
    <message>
      <source>Worth a look: right photos that are missed</source>
      <translation>Einen Blick wert: richtige Fotos, die entgehen</translation>
    </message>
  </context>
  <context>
    <name>SampleSearches</name>
    <message>
      <source>Search for {0}</source>
      <translation>Nach {0} suchen</translation>
    </message>
    <message>
      <source>Searches to try</source>
      <translation>Suchen zum Ausprobieren</translation>
    </message>
    <message>
      <source>Try</source>
      <translation>Zum Beispiel</translation>
    </message>
  </context>
  <context>
    <name>SavedSearchFiles</name>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Export saved searches</source>
      <translation>Gespeicherte Suchen exportieren</translation>
    </message>
    <message>
      <source>Import saved searches</source>
      <translation>Gespeicherte Suchen importieren</translation>
    </message>
    <message>
      <source>New saved searches: {0}.</source>
      <translation>Neue gespeicherte Suchen: {0}.</translation>
    </message>
    <message>
      <source>Saved searches (*.jsonl)</source>
      <translation>Gespeicherte Suchen (*.jsonl)</translation>
    </message>
    <message>
      <source>The saved searches are in {0} now.</source>
      <translation>Die gespeicherten Suchen stehen jetzt in {0}.</translation>
    </message>
    <message>
      <source>You have all of these searches already.</source>
      <translation>Sie haben alle diese Suchen schon.</translation>
    </message>
  </context>
  <context>
    <name>SavedSearchList</name>
    <message>
      <source>Saved searches</source>
      <translation>Gespeicherte Suchen</translation>
    </message>
  </context>
  <context>
    <name>SavedSearches</name>
    <message>
      <source>Export or import searches</source>
      <translation>Suchen exportieren oder importieren</translation>
    </message>
    <message>
      <source>Press + to keep this search here.</source>
      <translation>Mit + wird diese Suche hier behalten.</translation>
    </message>
    <message>
      <source>Removed the saved search “{0}”.</source>
      <translation>Gespeicherte Suche „{0}“ entfernt.</translation>
    </message>
    <message>
      <source>Save this search (Ctrl+D)</source>
      <translation>Diese Suche speichern (Strg+D)</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
      <source>There is a saved search called “{0}” already.</source>
      <translation>Es gibt schon eine gespeicherte Suche namens „{0}“.</translation>
    </message>
  </context>
  <context>
    <name>Scores</name>
    <message>
      <source>Match {match:.0%}</source>
      <translation>Übereinstimmung {match:.0%}</translation>
    </message>
    <message>
      <source>Score {score:.3f}</source>
      <translation>Wert {score:.3f}</translation>
    </message>
    <message>
      <source>clear</source>
      <translation>klar</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>wahrscheinlich</translation>
    </message>
    <message>
      <source>maybe</source>
      <translation>vielleicht</translation>
    </message>
    <message>
      <source>unlikely</source>
      <translation>unwahrscheinlich</translation>
    </message>
  </context>
  <context>
    <name>Scrubber</name>
    <message>
      <source>Years and months</source>
      <translation>Jahre und Monate</translation>
    </message>
  </context>
  <context>
    <name>SearchControls</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Noch einmal suchen</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
  </context>
  <context>
    <name>SectionHead</name>
    <message>
      <source>{0}, closed</source>
      <translation>{0}, zugeklappt</translation>
    </message>
    <message>
      <source>{0}, open</source>
      <translation>{0}, aufgeklappt</translation>
    </message>
  </context>
  <context>
    <name>SetList</name>
    <message>
      <source>Sets of near-duplicates</source>
      <translation>Gruppen von Fast-Duplikaten</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
  </context>
  <context>
    <name>Shelves</name>
    <message>
      <source>All photos</source>
      <translation>Alle Fotos</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>Favoriten</translation>
    </message>
    <message>
      <source>Last import</source>
      <translation>Letzter Import</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Recently added</source>
      <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
      <source>Screenshots</source>
      <translation>Bildschirmfotos</translation>
    </message>
    <message>
      <source>Unreadable</source>
      <translation>Nicht lesbar</translation>
    </message>
    <message>
      <source>Videos</source>
      <translation>Videos</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Was sie tut</translation>
    </message>
  </context>
  <context>
    <name>SortPopup</name>
    <message>
      <source>Album order</source>
      <translation>Albumreihenfolge</translation>
    </message>
    <message>
      <source>Also show less certain photos</source>
      <translation>Auch weniger sichere Fotos zeigen</translation>
    </message>
    <message>
      <source>At least {0}</source>
      <translation>Mindestens {0}</translation>
    </message>
    <message>
      <source>Back to the cut-off that suits most searches</source>
      <translation>Zurück zur Schwelle, die für die meisten Suchen passt</translation>
    </message>
    <message>
      <source>Best match</source>
      <translation>Beste Treffer zuerst</translation>
    </message>
    <message>
      <source>Best rated first</source>
      <translation>Beste Bewertung zuerst</translation>
    </message>
    <message>
      <source>Bursts as one tile</source>
      <translation>Serien als eine Kachel</translation>
    </message>
    <message>
      <source>By folder</source>
      <translation>Nach Ordner</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>Nach Name</translation>
    </message>
    <message>
      <source>For searches only</source>
      <translation>Nur zum Suchen</translation>
    </message>
    <message>
      <source>How strict</source>
      <translation>Wie streng</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>Größte zuerst</translation>
    </message>
    <message>
      <source>Least match of a good hit, in percent</source>
      <translation>Geringste Übereinstimmung eines guten Treffers in Prozent</translation>
    </message>
    <message>
      <source>Near-identical photos taken within a minute; a click on the number opens them</source>
      <translation>Fast gleiche Fotos, die innerhalb einer Minute entstanden; ein Klick auf die Zahl öffnet sie</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Neueste zuerst</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Älteste zuerst</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>Random</source>
      <translation>Zufällig</translation>
    </message>
    <message>
      <source>Recently added</source>
      <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Sort and strictness</source>
      <translation>Sortierung und Strenge</translation>
    </message>
    <message>
      <source>more photos</source>
      <translation>mehr Fotos</translation>
    </message>
    <message>
      <source>only the best</source>
      <translation>nur die besten</translation>
    </message>
  </context>
  <context>
    <name>StagePage</name>
    <message>
      <source>{0} still to be looked at.</source>
      <translation>{0} noch anzusehen.</translation>
    </message>
  </context>
  <context>
    <name>StarRow</name>
    <message>
      <source>Not rated</source>
      <translation>Nicht bewertet</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message>
      <source>Finding faces</source>
      <translation>Gesichter werden gesucht</translation>
    </message>
    <message>
      <source>Loading the model</source>
      <translation>Das Modell wird geladen</translation>
    </message>
    <message>
      <source>Looking for photos</source>
      <translation>Fotos werden gesucht</translation>
    </message>
    <message>
      <source>Reading again</source>
      <translation>Wird neu gelesen</translation>
    </message>
    <message>
      <source>Reading text</source>
      <translation>Text wird gelesen</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>angehalten</translation>
    </message>
    <message>
      <source>{0} found</source>
      <translation>{0} gefunden</translation>
    </message>
    <message>
      <source>{0} h {1} min left</source>
      <translation>noch {0} h {1} min</translation>
    </message>
    <message>
      <source>{0} min left</source>
      <translation>noch {0} min</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
    <message>
      <source>{0}/s</source>
      <translation>{0}/s</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>Indexing</source>
      <translation>Indizierung</translation>
    </message>
    <message>
      <source>Pause indexing</source>
      <translation>Indizierung anhalten</translation>
    </message>
    <message>
      <source>Resume indexing</source>
      <translation>Indizierung fortsetzen</translation>
    </message>
  </context>
  <context>
    <name>SuggestionList</name>
    <message>
      <source>Suggestions</source>
      <translation>Vorschläge</translation>
    </message>
    <message>
      <source>Tab makes it a filter. Enter searches for the words.</source>
      <translation>Tab macht daraus einen Filter. Enter sucht nach den Wörtern.</translation>
    </message>
    <message>
      <source>Tab or Enter makes it a filter.</source>
      <translation>Tab oder Enter macht daraus einen Filter.</translation>
    </message>
    <message>
      <source>{0}. {1} of {2}</source>
      <translation>{0}. {1} von {2}</translation>
    </message>
  </context>
  <context>
    <name>SurpriseMe</name>
    <message>
      <source>No more surprises: you have seen everything like your favourites.</source>
      <translation>Keine Überraschungen mehr: Sie haben alles gesehen, was Ihren Favoriten ähnelt.</translation>
    </message>
    <message>
      <source>There are too few photos yet for a surprise.</source>
      <translation>Für eine Überraschung sind es noch zu wenige Fotos.</translation>
    </message>
  </context>
  <context>
    <name>TermChip</name>
    <message>
      <source>, counts {0} times</source>
      <translation>, zählt {0}-fach</translation>
    </message>
    <message>
      <source>Click, or Enter: change the words.</source>
      <translation>Klick oder Eingabetaste: die Wörter ändern.</translation>
    </message>
    <message>
      <source>Click, or Enter: search with a part of it.</source>
      <translation>Klick oder Eingabetaste: mit einem Teil davon suchen.</translation>
    </message>
    <message>
      <source>Less like this</source>
      <translation>Weniger davon</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>Mehr davon</translation>
    </message>
    <message>
      <source>Search with a part of this picture</source>
      <translation>Mit einem Teil dieses Bildes suchen</translation>
    </message>
    <message>
      <source>Space: more or less like this.
Wheel, or Up and Down: how much it counts.</source>
      <translation>Leertaste: mehr oder weniger davon.
Mausrad oder Auf und Ab: wie viel es zählt.</translation>
    </message>
    <message>
      <source>less like this</source>
      <translation>weniger davon</translation>
    </message>
    <message>
      <source>more like this</source>
      <translation>mehr davon</translation>
    </message>
    <message>
      <source>part of {0}</source>
      <translation>Teil von {0}</translation>
    </message>
  </context>
  <context>
    <name>TextLayer</name>
    <message>
      <source>Text in the photo: {0}</source>
      <translation>Text im Foto: {0}</translation>
    </message>
  </context>
  <context>
    <name>TextMarks</name>
    <message>
      <source>No text was found in this photo. The settings say which scripts can be read.</source>
      <translation>In diesem Foto wurde kein Text gefunden. Welche Schriften gelesen werden können, steht in den Einstellungen.</translation>
    </message>
    <message>
      <source>Text in the photo (T)</source>
      <translation>Text im Foto (T)</translation>
    </message>
  </context>
  <context>
    <name>TextsPage</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Erase all text that was read?</source>
      <translation>Allen gelesenen Text löschen?</translation>
    </message>
    <message>
      <source>Erase what was read…</source>
      <translation>Gelesenes löschen…</translation>
    </message>
    <message>
      <source>It is read on this computer, when all else is indexed: about an hour for 20,000 photos on one core. It can be paused below the photos.</source>
      <translation>Gelesen wird auf diesem Computer, wenn alles andere eingelesen ist: etwa eine Stunde für 20.000 Fotos auf einem Kern. Unter den Fotos lässt es sich anhalten.</translation>
    </message>
    <message>
      <source>Latin letters, Chinese and Japanese are read. Those below come by a download; photos with lines that could not be read are read again then. Text in other scripts, such as Hebrew, is left out.</source>
      <translation>Gelesen werden lateinische Buchstaben, Chinesisch und Japanisch. Die folgenden kommen durch einen Download; Fotos mit Zeilen, die nicht gelesen werden konnten, werden dann noch einmal gelesen. Text in anderen Schriften, etwa Hebräisch, bleibt außen vor.</translation>
    </message>
    <message>
      <source>Nothing was read yet.</source>
      <translation>Noch wurde nichts gelesen.</translation>
    </message>
    <message>
      <source>Photos are no longer found by it, and no more is read. They stay as they are.</source>
      <translation>Fotos werden dadurch nicht mehr gefunden, und es wird nichts mehr gelesen. Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>Read the text in photos</source>
      <translation>Text in Fotos lesen</translation>
    </message>
    <message>
      <source>Scripts</source>
      <translation>Schriften</translation>
    </message>
    <message>
      <source>Signs, receipts, screenshots: what is written in photos can be read, so that they are found by it, such as text:total, and it can be copied in the viewer.</source>
      <translation>Schilder, Belege, Bildschirmfotos: Was in Fotos geschrieben steht, kann gelesen werden; dann werden sie dadurch gefunden, etwa mit text:summe, und es kann in der Einzelansicht kopiert werden.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>{0} looked at, text in {1}.</source>
      <translation>{0} angesehen, Text in {1}.</translation>
    </message>
  </context>
  <context>
    <name>TickEditor</name>
    <message>
      <source>Nothing to choose from</source>
      <translation>Nichts zur Auswahl</translation>
    </message>
    <message>
      <source>Search the list</source>
      <translation>Liste durchsuchen</translation>
    </message>
  </context>
  <context>
    <name>Tiles</name>
    <message>
      <source>Its folder can't be reached now.</source>
      <translation>Der Ordner ist gerade nicht erreichbar.</translation>
    </message>
    <message>
      <source>One of your favourites</source>
      <translation>Einer Ihrer Favoriten</translation>
    </message>
    <message>
      <source>The first of {0}; + opens it</source>
      <translation>Das erste aus {0}; + öffnet sie</translation>
    </message>
    <message>
      <source>Video at {0}</source>
      <translation>Video bei {0}</translation>
    </message>
    <message>
      <source>a burst of {0} photos</source>
      <translation>einer Serie von {0} Fotos</translation>
    </message>
    <message>
      <source>favourite</source>
      <translation>Favorit</translation>
    </message>
    <message>
      <source>its folder can't be reached now</source>
      <translation>der Ordner ist gerade nicht erreichbar</translation>
    </message>
    <message>
      <source>less certain</source>
      <translation>weniger sicher</translation>
    </message>
    <message>
      <source>match {0}</source>
      <translation>Übereinstimmung {0}</translation>
    </message>
    <message>
      <source>score {0}</source>
      <translation>Wert {0}</translation>
    </message>
    <message>
      <source>video at {0}</source>
      <translation>Video bei {0}</translation>
    </message>
  </context>
  <context>
    <name>Trash</name>
    <message>
      <source>A copy stays:</source>
      <translation>Eine Kopie bleibt:</translation>
    </message>
    <message>
      <source>All of the video goes, not only this moment.</source>
      <translation>Das ganze Video wird verschoben, nicht nur dieser Moment.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Copies that can't be looked at now, as their folder or drive isn't connected:</source>
      <translation>Kopien, nach denen jetzt nicht gesehen werden kann, weil ihr Ordner oder Laufwerk nicht verbunden ist:</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Endgültig löschen</translation>
    </message>
    <message>
      <source>Delete it for good?</source>
      <translation>Endgültig löschen?</translation>
    </message>
    <message>
      <source>Delete them for good?</source>
      <translation>Alle endgültig löschen?</translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
      <source>Move {photos}, {size}, to the trash, and with them the {more} RAW or JPEG files that belong to them?</source>
      <translation>{photos}, {size}, in den Papierkorb verschieben, und mit ihnen die {more} RAW- oder JPEG-Dateien, die zu ihnen gehören?</translation>
    </message>
    <message>
      <source>Move {photos}, {size}, to the trash?</source>
      <translation>{photos}, {size}, in den Papierkorb verschieben?</translation>
    </message>
    <message>
      <source>Move “{name}” to the trash, and with it {others}?</source>
      <translation>„{name}“ in den Papierkorb verschieben, und damit auch {others}?</translation>
    </message>
    <message>
      <source>Move “{name}” to the trash?</source>
      <translation>„{name}“ in den Papierkorb verschieben?</translation>
    </message>
    <message>
      <source>Nothing brings back what is deleted for good.</source>
      <translation>Was endgültig gelöscht ist, kommt durch nichts zurück.</translation>
    </message>
    <message>
      <source>Of bursts only the photo on top goes; the others stay: {count}.</source>
      <translation>Von Serien wird nur das oberste Foto verschoben; die anderen bleiben: {count}.</translation>
    </message>
    <message>
      <source>Photos that stay because their folder or drive isn't connected: {count}.</source>
      <translation>Fotos, die bleiben, weil ihr Ordner oder Laufwerk nicht verbunden ist: {count}.</translation>
    </message>
    <message>
      <source>These copies may be there:</source>
      <translation>Diese Kopien sind vielleicht noch da:</translation>
    </message>
    <message>
      <source>These copies stay:</source>
      <translation>Diese Kopien bleiben:</translation>
    </message>
    <message>
      <source>These files go:</source>
      <translation>Diese Dateien gehen:</translation>
    </message>
    <message>
      <source>You can restore it from the trash.</source>
      <translation>Sie können es aus dem Papierkorb wiederherstellen.</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>und {count} weitere</translation>
    </message>
    <message>
      <source>its drive doesn't answer</source>
      <translation>ihr Laufwerk antwortet nicht</translation>
    </message>
    <message>
      <source>not there any more</source>
      <translation>nicht mehr da</translation>
    </message>
    <message>
      <source>the drive is full</source>
      <translation>das Laufwerk ist voll</translation>
    </message>
    <message>
      <source>the drive is read-only</source>
      <translation>das Laufwerk ist schreibgeschützt</translation>
    </message>
    <message>
      <source>the system refuses; another program may be using it</source>
      <translation>das System verweigert es; vielleicht benutzt es ein anderes Programm</translation>
    </message>
    <message>
      <source>the trash can't keep a name like this</source>
      <translation>der Papierkorb kann so einen Namen nicht behalten</translation>
    </message>
    <message>
      <source>there is no trash on that drive</source>
      <translation>auf diesem Laufwerk gibt es keinen Papierkorb</translation>
    </message>
    <message>
      <source>you have no permission to change the folder</source>
      <translation>Sie dürfen den Ordner nicht ändern</translation>
    </message>
    <message>
      <source>{count} copies stay:</source>
      <translation>{count} Kopien bleiben:</translation>
    </message>
    <message>
      <source>{files} can't be deleted now: the folder or drive isn't connected.</source>
      <translation>{files} können jetzt nicht gelöscht werden: der Ordner oder das Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
      <source>{files} can't be deleted: {reason}.</source>
      <translation>{files} können nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
      <source>{files} can't be moved to the trash: {reason}.</source>
      <translation>{files} können nicht in den Papierkorb verschoben werden: {reason}.</translation>
    </message>
    <message>
      <source>{files} couldn't be put back; look in the trash.</source>
      <translation>{files}: Zurückholen nicht möglich; sehen Sie im Papierkorb nach.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Pause indexing</source>
      <translation>Indizierung anhalten</translation>
    </message>
    <message>
      <source>Resume indexing</source>
      <translation>Indizierung fortsetzen</translation>
    </message>
  </context>
  <context>
    <name>UndoBar</name>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Rückgängig (Strg+Z)</translation>
    </message>
  </context>
  <context>
    <name>UnreadableDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Every file could be read.</source>
      <translation>Jede Datei ließ sich lesen.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Files that can't be read</source>
      <translation>Nicht lesbare Dateien</translation>
    </message>
    <message>
      <source>Filter by name, folder or reason</source>
      <translation>Nach Name, Ordner oder Grund filtern</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <source>These files can't be searched. Each is tried again by itself when it changes, or when the trouble may be over.</source>
      <translation>Diese Dateien können nicht gefunden werden. Jede wird von selbst wieder versucht, wenn sie sich ändert oder die Störung vorbei sein kann.</translation>
    </message>
    <message>
      <source>They are being read again…</source>
      <translation>Sie werden noch einmal gelesen…</translation>
    </message>
    <message>
      <source>Try again ({0})</source>
      <translation>Noch einmal versuchen ({0})</translation>
    </message>
    <message>
      <source>Try all again</source>
      <translation>Alle noch einmal versuchen</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>{0} of {1} are shown.</source>
      <translation>{0} von {1} werden gezeigt.</translation>
    </message>
  </context>
  <context>
    <name>Verdicts</name>
    <message>
      <source>not judged yet</source>
      <translation>noch nicht beurteilt</translation>
    </message>
    <message>
      <source>right</source>
      <translation>richtig</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>unsicher</translation>
    </message>
    <message>
      <source>wrong</source>
      <translation>falsch</translation>
    </message>
  </context>
  <context>
    <name>VideoBar</name>
    <message>
      <source>Pause (Space)</source>
      <translation>Pause (Leertaste)</translation>
    </message>
    <message>
      <source>Place in the video</source>
      <translation>Stelle im Video</translation>
    </message>
    <message>
      <source>Play without sound (Space)</source>
      <translation>Ohne Ton abspielen (Leertaste)</translation>
    </message>
    <message>
      <source>Without sound; Enter opens your player</source>
      <translation>Ohne Ton; die Eingabetaste öffnet Ihren Player</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message>
      <source>Next photo (Right)</source>
      <translation>Nächstes Foto (Rechts)</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Previous photo (Left)</source>
      <translation>Voriges Foto (Links)</translation>
    </message>
  </context>
  <context>
    <name>ViewerBar</name>
    <message>
      <source>About this photo (I)</source>
      <translation>Über dieses Foto (I)</translation>
    </message>
    <message>
      <source>Add to favourites</source>
      <translation>Zu den Favoriten</translation>
    </message>
    <message>
      <source>All that can be done (Menu)</source>
      <translation>Alles, was möglich ist (Menü)</translation>
    </message>
    <message>
      <source>Back to the photos (Esc)</source>
      <translation>Zurück zu den Fotos (Esc)</translation>
    </message>
    <message>
      <source>Find similar photos</source>
      <translation>Ähnliche Fotos finden</translation>
    </message>
    <message>
      <source>Full screen (F)</source>
      <translation>Vollbild (F)</translation>
    </message>
    <message>
      <source>Incomplete</source>
      <translation>Unvollständig</translation>
    </message>
    <message>
      <source>Open in another app (Enter)</source>
      <translation>In anderer App öffnen (Eingabe)</translation>
    </message>
    <message>
      <source>Pixels of the screen for each pixel of the photo</source>
      <translation>Bildschirmpixel je Pixel des Fotos</translation>
    </message>
    <message>
      <source>Remove from favourites</source>
      <translation>Aus den Favoriten nehmen</translation>
    </message>
    <message>
      <source>Rotate (view only) (R)</source>
      <translation>Drehen (nur Ansicht) (R)</translation>
    </message>
    <message>
      <source>Slideshow (S)</source>
      <translation>Diashow (S)</translation>
    </message>
    <message>
      <source>The end of this file is missing; this is what is there.</source>
      <translation>Das Ende dieser Datei fehlt; dies ist, was da ist.</translation>
    </message>
    <message>
      <source>{row} of {count}</source>
      <translation>{row} von {count}</translation>
    </message>
  </context>
  <context>
    <name>WatchService</name>
    <message>
      <source>The system can't watch all of your folders. Changes in these are noticed every few minutes, not at once: {0}.</source>
      <translation>Das System kann nicht alle Ihre Ordner beobachten. Änderungen in diesen werden alle paar Minuten bemerkt, nicht sofort: {0}.</translation>
    </message>
  </context>
  <context>
    <name>WaysOut</name>
    <message>
      <source>Less strict</source>
      <translation>Weniger streng</translation>
    </message>
    <message>
      <source>Remove “{0}”</source>
      <translation>„{0}“ entfernen</translation>
    </message>
    <message>
      <source>Search all folders</source>
      <translation>In allen Ordnern suchen</translation>
    </message>
    <message>
      <source>Show all photos</source>
      <translation>Alle Fotos zeigen</translation>
    </message>
  </context>
  <context>
    <name>WeakerHits</name>
    <message>
      <source>Hide them</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <source>Show less certain photos</source>
      <translation>Weniger sichere Fotos zeigen</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Add what you would search for, or have some queries suggested. Then say which photos are right: all models' hits are mixed, so that none is favoured. The results tell how many right photos each model finds. What you say stays on this computer, and is used for nothing else.</source>
      <translation>Fügen Sie hinzu, wonach Sie suchen würden, oder lassen Sie sich Suchen vorschlagen. Sagen Sie dann, welche Fotos richtig sind: Die Treffer aller Modelle sind gemischt, damit keines bevorzugt wird. Die Ergebnisse sagen, wie viele richtige Fotos jedes Modell findet. Was Sie sagen, bleibt auf diesem Computer und dient sonst keinem Zweck.</translation>
    </message>
    <message>
      <source>Back to the photos (Esc)</source>
      <translation>Zurück zu den Fotos (Esc)</translation>
    </message>
    <message>
      <source>Find people</source>
      <translation>Personen finden</translation>
    </message>
    <message>
      <source>Find the people in your photos</source>
      <translation>Die Personen in Ihren Fotos finden</translation>
    </message>
    <message>
      <source>For each face in your photos, numbers are computed by which faces can be compared. They stay in this library on this computer, nothing is computed until you say so, and all of it can be erased at any time.</source>
      <translation>Für jedes Gesicht in Ihren Fotos werden Zahlen berechnet, nach denen Gesichter verglichen werden. Sie bleiben in dieser Bibliothek auf diesem Computer, nichts wird berechnet, bevor Sie es sagen, und alles lässt sich jederzeit löschen.</translation>
    </message>
    <message>
      <source>Looking for faces</source>
      <translation>Gesichter werden gesucht</translation>
    </message>
    <message>
      <source>Nobody found yet</source>
      <translation>Noch niemand gefunden</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Somebody is shown here who is seen in two photos at least.</source>
      <translation>Hier erscheint, wer auf mindestens zwei Fotos zu sehen ist.</translation>
    </message>
    <message>
      <source>Suggest queries…</source>
      <translation>Suchen vorschlagen…</translation>
    </message>
    <message>
      <source>Which model finds more of your photos?</source>
      <translation>Welches Modell findet mehr von Ihren Fotos?</translation>
    </message>
    <message>
      <source>{0} to look at.</source>
      <translation>Noch anzusehen: {0}.</translation>
    </message>
  </context>
  <context>
    <name>WhyPanel</name>
    <message>
      <source>All</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>Fits best</source>
      <translation>Passt am besten</translation>
    </message>
    <message>
      <source>Fits little</source>
      <translation>Passt wenig</translation>
    </message>
    <message>
      <source>Show where: {0}</source>
      <translation>Zeigen, wo: {0}</translation>
    </message>
  </context>
  <context>
    <name>WhyText</name>
    <message>
      <source>Less like {0}</source>
      <translation>Weniger wie {0}</translation>
    </message>
    <message>
      <source>More like {0}</source>
      <translation>Mehr wie {0}</translation>
    </message>
    <message>
      <source>No part of the picture clearly shows {0}.</source>
      <translation>Kein Teil des Bildes zeigt deutlich {0}.</translation>
    </message>
    <message>
      <source>No part of the picture fits clearly.</source>
      <translation>Kein Teil des Bildes passt deutlich.</translation>
    </message>
    <message>
      <source>No part of the picture is clearly like {0}.</source>
      <translation>Kein Teil des Bildes ähnelt deutlich {0}.</translation>
    </message>
    <message>
      <source>Passes: {0}</source>
      <translation>Erfüllt: {0}</translation>
    </message>
    <message>
      <source>Similar to {0}</source>
      <translation>Ähnlich wie {0}</translation>
    </message>
    <message>
      <source>The picture as a whole is like {0}; no part is more so.</source>
      <translation>Das Bild als Ganzes ähnelt {0}; kein Teil noch mehr.</translation>
    </message>
    <message>
      <source>The picture fits as a whole; no part fits better.</source>
      <translation>Das Bild passt als Ganzes; kein Teil passt besser.</translation>
    </message>
    <message>
      <source>This is found by what is written about it, not by its looks.</source>
      <translation>Gefunden durch das, was darüber geschrieben steht, nicht durch das Aussehen.</translation>
    </message>
    <message>
      <source>What counts against it: {0}</source>
      <translation>Was dagegen spricht: {0}</translation>
    </message>
    <message>
      <source>Where it is most like {0}</source>
      <translation>Wo es {0} am ähnlichsten ist</translation>
    </message>
    <message>
      <source>Where the search fits best</source>
      <translation>Wo die Suche am besten passt</translation>
    </message>
    <message>
      <source>Where {0} fits best</source>
      <translation>Wo {0} am besten passt</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>ein Bild</translation>
    </message>
    <message>
      <source>found with the others</source>
      <translation>mit den anderen gefunden</translation>
    </message>
    <message>
      <source>looks like it {0}</source>
      <translation>sieht so aus {0}</translation>
    </message>
    <message>
      <source>looks like that {0}, which counts against it</source>
      <translation>sieht zu {0} so aus, was dagegen spricht</translation>
    </message>
    <message>
      <source>without {0}</source>
      <translation>ohne {0}</translation>
    </message>
    <message>
      <source>{0} counts against the picture as a whole.</source>
      <translation>{0} spricht gegen das Bild als Ganzes.</translation>
    </message>
    <message>
      <source>{0} fits the picture as a whole; no part fits better.</source>
      <translation>{0} passt zum Bild als Ganzem; kein Teil passt besser.</translation>
    </message>
    <message>
      <source>{0} isn't clearly seen, so it counts little against it.</source>
      <translation>{0} ist nicht deutlich zu sehen und spricht daher kaum dagegen.</translation>
    </message>
    <message>
      <source>“{0}”</source>
      <translation>„{0}“</translation>
    </message>
  </context>
  <context>
    <name>WhyTool</name>
    <message>
      <source>Looking closer…</source>
      <translation>Wird genauer angesehen…</translation>
    </message>
    <message>
      <source>No words or pictures were searched for; it passes: {0}</source>
      <translation>Es wurde nicht nach Wörtern oder Bildern gesucht; das Foto erfüllt: {0}</translation>
    </message>
    <message>
      <source>The search only says what is less wanted.</source>
      <translation>Die Suche sagt nur, was weniger erwünscht ist.</translation>
    </message>
    <message>
      <source>There is no search. Search for something, and this shows where it is.</source>
      <translation>Es gibt keine Suche. Suchen Sie nach etwas, dann wird hier gezeigt, wo es ist.</translation>
    </message>
    <message>
      <source>Why this photo (W)</source>
      <translation>Warum dieses Foto (W)</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>ein Bild</translation>
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <source>Removed {name} from the library.</source>
      <translation>{name} aus der Bibliothek entfernt.</translation>
    </message>
  </context>
  <context>
    <name>ZoomBadge</name>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
  </context>
  <context>
    <name>_Header</name>
    <message>
      <source>Any</source>
      <translation>Beliebig</translation>
    </message>
  </context>
</TS>
