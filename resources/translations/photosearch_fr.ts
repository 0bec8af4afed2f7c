<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AboutPage</name>
    <message>
      <source>About</source>
      <translation>À propos</translation>
    </message>
    <message>
      <source>Built with</source>
      <translation>Conçu avec</translation>
    </message>
    <message>
      <source>Finds photos in your own folders by what is in them. Nothing leaves this computer, and your photos are never changed. MIT licence.</source>
      <translation>Trouve les photos de vos propres dossiers par ce qu’elles montrent. Rien ne quitte cet ordinateur, et vos photos ne sont jamais modifiées. Licence MIT.</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licences</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>model</source>
      <translation>modèle</translation>
    </message>
    <message>
      <source>places</source>
      <translation>lieux</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>+, −, wheel</source>
      <translation>+, −, molette</translation>
    </message>
    <message>
      <source>/, then letters</source>
      <translation>/, puis des lettres</translation>
    </message>
    <message>
      <source>1 star (1)</source>
      <translation>1 étoile (1)</translation>
    </message>
    <message>
      <source>2 stars (2)</source>
      <translation>2 étoiles (2)</translation>
    </message>
    <message>
      <source>3 stars (3)</source>
      <translation>3 étoiles (3)</translation>
    </message>
    <message>
      <source>4 stars (4)</source>
      <translation>4 étoiles (4)</translation>
    </message>
    <message>
      <source>5 stars (5)</source>
      <translation>5 étoiles (5)</translation>
    </message>
    <message>
      <source>About Photosearch</source>
      <translation>À propos de Photosearch</translation>
    </message>
    <message>
      <source>Actual size (100 %), or all of it again</source>
      <translation>Taille réelle (100 %), ou de nouveau en entier</translation>
    </message>
    <message>
      <source>Add a folder</source>
      <translation>Ajouter un dossier</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Ajouter un dossier…</translation>
    </message>
    <message>
      <source>Add as a folder of its own</source>
      <translation>Ajouter comme dossier à part entière</translation>
    </message>
    <message>
      <source>Add to album</source>
      <translation>Ajouter à un album</translation>
    </message>
    <message>
      <source>Add to an album, or to a new one</source>
      <translation>Ajouter à un album, ou à un nouveau</translation>
    </message>
    <message>
      <source>Add to favourites</source>
      <translation>Ajouter aux favoris</translation>
    </message>
    <message>
      <source>Add to favourites, or remove</source>
      <translation>Ajouter aux favoris ou retirer</translation>
    </message>
    <message>
      <source>All photos that are on the map</source>
      <translation>Toutes les photos qui sont sur la carte</translation>
    </message>
    <message>
      <source>All that aren't judged yet are wrong; on to the next query</source>
      <translation>Toutes celles qui restent sont fausses ; recherche suivante</translation>
    </message>
    <message>
      <source>All that can be done</source>
      <translation>Tout ce qu’on peut faire</translation>
    </message>
    <message>
      <source>Alt+Shift+Left, Alt+Shift+Right; Alt+Shift+Home, Alt+Shift+End</source>
      <translation>Alt+Maj+Gauche, Alt+Maj+Droite ; Alt+Maj+Début, Alt+Maj+Fin</translation>
    </message>
    <message>
      <source>Alt+Up, Alt+Down</source>
      <translation>Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
      <source>Another photo in its place: the next, the one before</source>
      <translation>Une autre photo à sa place : la suivante, la précédente</translation>
    </message>
    <message>
      <source>Arrows</source>
      <translation>Flèches</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Back to the photos</source>
      <translation>Retour aux photos</translation>
    </message>
    <message>
      <source>Back to where you were before; the mouse’s side buttons do it, too</source>
      <translation>Revenir là où vous étiez ; les boutons latéraux de la souris le font aussi</translation>
    </message>
    <message>
      <source>Backspace</source>
      <translation>Retour arrière</translation>
    </message>
    <message>
      <source>Backspace, Ctrl+Z</source>
      <translation>Retour arrière, Ctrl+Z</translation>
    </message>
    <message>
      <source>Belongs to this group</source>
      <translation>Fait partie de ce groupe</translation>
    </message>
    <message>
      <source>Change the words</source>
      <translation>Modifier les mots</translation>
    </message>
    <message>
      <source>Change the words of a chip, or the values of a filter</source>
      <translation>Modifier les mots d'une pastille ou les valeurs d'un filtre</translation>
    </message>
    <message>
      <source>Check for new photos</source>
      <translation>Rechercher de nouvelles photos</translation>
    </message>
    <message>
      <source>Chips of the search</source>
      <translation>Jetons de la recherche</translation>
    </message>
    <message>
      <source>Clear recent searches</source>
      <translation>Effacer les recherches récentes</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Fermer la fenêtre</translation>
    </message>
    <message>
      <source>Closer, further away</source>
      <translation>Plus près, plus loin</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <source>Compare two to four photos; one with the next</source>
      <translation>Comparer de deux à quatre photos ; une avec la suivante</translation>
    </message>
    <message>
      <source>Copy file</source>
      <translation>Copier le fichier</translation>
    </message>
    <message>
      <source>Copy path</source>
      <translation>Copier le chemin</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Copier le texte</translation>
    </message>
    <message>
      <source>Copy the files; one photo also as a picture</source>
      <translation>Copier les fichiers ; une seule photo aussi comme image</translation>
    </message>
    <message>
      <source>Copy the paths</source>
      <translation>Copier les chemins</translation>
    </message>
    <message>
      <source>Ctrl++, Ctrl+−, Ctrl+wheel</source>
      <translation>Ctrl++, Ctrl+−, Ctrl+molette</translation>
    </message>
    <message>
      <source>Ctrl+Arrows</source>
      <translation>Ctrl+flèches</translation>
    </message>
    <message>
      <source>Ctrl+Del</source>
      <translation>Ctrl+Suppr</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Suppr</translation>
    </message>
    <message>
      <source>Del, Backspace</source>
      <translation>Suppr, Retour arrière</translation>
    </message>
    <message>
      <source>Delete this album</source>
      <translation>Supprimer cet album</translation>
    </message>
    <message>
      <source>Doesn’t belong to this group</source>
      <translation>Ne fait pas partie de ce groupe</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <source>Erase all that is known of people…</source>
      <translation>Effacer tout ce qui est connu des personnes…</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Partout</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Export a list</source>
      <translation>Exporter une liste</translation>
    </message>
    <message>
      <source>Export a list…</source>
      <translation>Exporter une liste…</translation>
    </message>
    <message>
      <source>Export ratings…</source>
      <translation>Exporter les notes…</translation>
    </message>
    <message>
      <source>Export saved searches…</source>
      <translation>Exporter les recherches enregistrées…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Filmstrip</source>
      <translation>Film fixe</translation>
    </message>
    <message>
      <source>Find similar</source>
      <translation>Trouver des semblables</translation>
    </message>
    <message>
      <source>Find similar photos</source>
      <translation>Trouver des photos semblables</translation>
    </message>
    <message>
      <source>First, last photo</source>
      <translation>Première, dernière photo</translation>
    </message>
    <message>
      <source>Fit into the window</source>
      <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
      <source>Forward again</source>
      <translation>Avancer de nouveau</translation>
    </message>
    <message>
      <source>From circle to circle</source>
      <translation>D'un cercle à l'autre</translation>
    </message>
    <message>
      <source>From the search field to the chips, and back</source>
      <translation>Du champ de recherche aux jetons, et retour</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Plein écran</translation>
    </message>
    <message>
      <source>Give the group another name</source>
      <translation>Donner un autre nom au groupe</translation>
    </message>
    <message>
      <source>Go on after marking</source>
      <translation>Avancer après le marquage</translation>
    </message>
    <message>
      <source>Go to the search field</source>
      <translation>Aller au champ de recherche</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Groupes</translation>
    </message>
    <message>
      <source>Groups of photos that are alike</source>
      <translation>Groupes de photos semblables</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Guide</translation>
    </message>
    <message>
      <source>Hide the group; remove one of your own</source>
      <translation>Masquer le groupe ; supprimer un groupe à soi</translation>
    </message>
    <message>
      <source>Hide this group</source>
      <translation>Masquer ce groupe</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>Histogramme</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Origine</translation>
    </message>
    <message>
      <source>Home, End</source>
      <translation>Origine, Fin</translation>
    </message>
    <message>
      <source>How good the models are on your photos</source>
      <translation>La qualité des modèles sur vos photos</translation>
    </message>
    <message>
      <source>How much it counts</source>
      <translation>Son importance</translation>
    </message>
    <message>
      <source>Ignored faces</source>
      <translation>Visages ignorés</translation>
    </message>
    <message>
      <source>Import saved searches…</source>
      <translation>Importer des recherches enregistrées…</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Larger or smaller thumbnails</source>
      <translation>Vignettes plus grandes ou plus petites</translation>
    </message>
    <message>
      <source>Leave out of the library</source>
      <translation>Exclure de la bibliothèque</translation>
    </message>
    <message>
      <source>Left, Right</source>
      <translation>Gauche, Droite</translation>
    </message>
    <message>
      <source>Left, Right, Page Up, Page Down</source>
      <translation>Gauche, Droite, Page préc., Page suiv.</translation>
    </message>
    <message>
      <source>Less important</source>
      <translation>Moins important</translation>
    </message>
    <message>
      <source>Less like this</source>
      <translation>Moins comme ceci</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Lettres</translation>
    </message>
    <message>
      <source>Look for faces again</source>
      <translation>Chercher de nouveau des visages</translation>
    </message>
    <message>
      <source>Look for near-duplicates</source>
      <translation>Chercher les quasi-doublons</translation>
    </message>
    <message>
      <source>Look for no more faces</source>
      <translation>Ne plus chercher de visages</translation>
    </message>
    <message>
      <source>Make it a part of “{0}” again</source>
      <translation>Réintégrer dans « {0} »</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Carte</translation>
    </message>
    <message>
      <source>Mark what is burnt out or black</source>
      <translation>Marquer ce qui est brûlé ou noir</translation>
    </message>
    <message>
      <source>Menu, Shift+F10</source>
      <translation>Menu, Maj+F10</translation>
    </message>
    <message>
      <source>More important</source>
      <translation>Plus important</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>Plus comme ceci</translation>
    </message>
    <message>
      <source>More like this, less like this</source>
      <translation>Plus comme ceci, moins comme ceci</translation>
    </message>
    <message>
      <source>More like this, or less like this</source>
      <translation>Plus comme ceci, ou moins comme ceci</translation>
    </message>
    <message>
      <source>Move about what is zoomed</source>
      <translation>Se déplacer dans ce qui est agrandi</translation>
    </message>
    <message>
      <source>Move about what is zoomed; with Shift only in this photo</source>
      <translation>Se déplacer dans l’agrandissement ; avec Maj dans cette photo seule</translation>
    </message>
    <message>
      <source>Move back in the album</source>
      <translation>Reculer dans l'album</translation>
    </message>
    <message>
      <source>Move down (Alt+Down)</source>
      <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
      <source>Move forward in the album</source>
      <translation>Avancer dans l'album</translation>
    </message>
    <message>
      <source>Move the map</source>
      <translation>Déplacer la carte</translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>Mettre à la corbeille</translation>
    </message>
    <message>
      <source>Move to the trash…</source>
      <translation>Mettre à la corbeille…</translation>
    </message>
    <message>
      <source>Move up (Alt+Up)</source>
      <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
      <source>Move within the album that is shown; to its beginning or end</source>
      <translation>Déplacer dans l'album affiché ; au début ou à la fin</translation>
    </message>
    <message>
      <source>No flag (U)</source>
      <translation>Sans marqueur (U)</translation>
    </message>
    <message>
      <source>No stars (0)</source>
      <translation>Aucune étoile (0)</translation>
    </message>
    <message>
      <source>Nobody could say</source>
      <translation>Personne ne saurait le dire</translation>
    </message>
    <message>
      <source>One more photo</source>
      <translation>Une photo de plus</translation>
    </message>
    <message>
      <source>One photo</source>
      <translation>Une photo</translation>
    </message>
    <message>
      <source>One step back: from the selection, then the words, then the filters</source>
      <translation>Un pas en arrière : la sélection, puis les mots, puis les filtres</translation>
    </message>
    <message>
      <source>Only a part of it…</source>
      <translation>Seulement une partie…</translation>
    </message>
    <message>
      <source>Only a part of the picture</source>
      <translation>Seulement une partie de l’image</translation>
    </message>
    <message>
      <source>Only photos of an area: draw it</source>
      <translation>Seulement les photos d'une zone : la tracer</translation>
    </message>
    <message>
      <source>Open Photosearch</source>
      <translation>Ouvrir Photosearch</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <source>Open in another app</source>
      <translation>Ouvrir dans une autre app</translation>
    </message>
    <message>
      <source>Open in another app (Enter)</source>
      <translation>Ouvrir dans une autre app (Entrée)</translation>
    </message>
    <message>
      <source>Open or close a burst</source>
      <translation>Ouvrir ou fermer une rafale</translation>
    </message>
    <message>
      <source>Page Down, Page Up</source>
      <translation>Page suiv., Page préc.</translation>
    </message>
    <message>
      <source>Pause indexing</source>
      <translation>Mettre l’indexation en pause</translation>
    </message>
    <message>
      <source>Photo before, next photo</source>
      <translation>Photo précédente, photo suivante</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Photos</translation>
    </message>
    <message>
      <source>Photos on the map</source>
      <translation>Photos sur la carte</translation>
    </message>
    <message>
      <source>Photos that are compared</source>
      <translation>Photos comparées</translation>
    </message>
    <message>
      <source>Photos that are judged</source>
      <translation>Photos à juger</translation>
    </message>
    <message>
      <source>Pick (P)</source>
      <translation>Retenir (P)</translation>
    </message>
    <message>
      <source>Pick the current photo, reject the others</source>
      <translation>Retenir la photo actuelle, rejeter les autres</translation>
    </message>
    <message>
      <source>Pick, reject, no flag</source>
      <translation>Retenir, rejeter, sans marqueur</translation>
    </message>
    <message>
      <source>Play a video, or pause; of a photo: back to the photos</source>
      <translation>Lire une vidéo ou la mettre en pause ; sur une photo : revenir aux photos</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Rating and flag</source>
      <translation>Note et marqueur</translation>
    </message>
    <message>
      <source>Recent searches, from the search field</source>
      <translation>Recherches récentes, depuis le champ de recherche</translation>
    </message>
    <message>
      <source>Reject (X)</source>
      <translation>Rejeter (X)</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Remove from the album that is shown</source>
      <translation>Retirer de l'album affiché</translation>
    </message>
    <message>
      <source>Remove from the library…</source>
      <translation>Retirer de la bibliothèque…</translation>
    </message>
    <message>
      <source>Remove from this album</source>
      <translation>Retirer de cet album</translation>
    </message>
    <message>
      <source>Remove this group</source>
      <translation>Supprimer ce groupe</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Rotate right, left (view only)</source>
      <translation>Pivoter à droite, à gauche (affichage seul)</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Chercher</translation>
    </message>
    <message>
      <source>Search for what is typed</source>
      <translation>Chercher ce qui est tapé</translation>
    </message>
    <message>
      <source>Search with the picture or words on the clipboard</source>
      <translation>Chercher avec l’image ou les mots du presse-papiers</translation>
    </message>
    <message>
      <source>Search within</source>
      <translation>Chercher dedans</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Tout sélectionner</translation>
    </message>
    <message>
      <source>Select all text</source>
      <translation>Sélectionner tout le texte</translation>
    </message>
    <message>
      <source>Select all under the heading, or none of it</source>
      <translation>Tout sélectionner sous le titre, ou rien</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Réglages…</translation>
    </message>
    <message>
      <source>Shift and drag</source>
      <translation>Maj et glisser</translation>
    </message>
    <message>
      <source>Show all of these on the map</source>
      <translation>Toutes les afficher sur la carte</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Montrer dans le dossier</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>Montrer dans son dossier</translation>
    </message>
    <message>
      <source>Show its photos</source>
      <translation>Afficher ses photos</translation>
    </message>
    <message>
      <source>Show on the map</source>
      <translation>Afficher sur la carte</translation>
    </message>
    <message>
      <source>Show or hide the filmstrip</source>
      <translation>Afficher ou masquer le film fixe</translation>
    </message>
    <message>
      <source>Show or hide the folders</source>
      <translation>Afficher ou masquer les dossiers</translation>
    </message>
    <message>
      <source>Show the burst</source>
      <translation>Afficher la rafale</translation>
    </message>
    <message>
      <source>Show the next photo after stars or a flag, or not; Shift+P and Shift+X do so</source>
      <translation>Afficher ou non la photo suivante après étoiles ou drapeau ; Maj+P et Maj+X le font</translation>
    </message>
    <message>
      <source>Show the photos of the group</source>
      <translation>Afficher les photos du groupe</translation>
    </message>
    <message>
      <source>Show this group again</source>
      <translation>Afficher de nouveau ce groupe</translation>
    </message>
    <message>
      <source>Show where the search fits the photo</source>
      <translation>Montrer où la recherche correspond à la photo</translation>
    </message>
    <message>
      <source>Slideshow</source>
      <translation>Diaporama</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Espace</translation>
    </message>
    <message>
      <source>Stars; 0 takes them away</source>
      <translation>Étoiles ; 0 les enlève</translation>
    </message>
    <message>
      <source>Surprise me</source>
      <translation>Surprends-moi</translation>
    </message>
    <message>
      <source>Take back what was just done</source>
      <translation>Annuler ce qui vient d’être fait</translation>
    </message>
    <message>
      <source>Take it out of the comparison</source>
      <translation>La retirer de la comparaison</translation>
    </message>
    <message>
      <source>Take the last verdict back</source>
      <translation>Annuler le dernier jugement</translation>
    </message>
    <message>
      <source>The chosen photos are right; once more: not judged</source>
      <translation>Les photos choisies sont justes ; encore une fois : non jugées</translation>
    </message>
    <message>
      <source>The guide</source>
      <translation>Le guide</translation>
    </message>
    <message>
      <source>The people in the photos</source>
      <translation>Les personnes dans les photos</translation>
    </message>
    <message>
      <source>The photos of the circle</source>
      <translation>Les photos du cercle</translation>
    </message>
    <message>
      <source>The text in the photo</source>
      <translation>Le texte de la photo</translation>
    </message>
    <message>
      <source>The whole picture</source>
      <translation>L’image entière</translation>
    </message>
    <message>
      <source>They are wrong</source>
      <translation>Elles sont fausses</translation>
    </message>
    <message>
      <source>They aren't judged yet</source>
      <translation>Elles ne sont pas encore jugées</translation>
    </message>
    <message>
      <source>This list</source>
      <translation>Cette liste</translation>
    </message>
    <message>
      <source>To the next control, or the one before</source>
      <translation>À l’élément suivant, ou au précédent</translation>
    </message>
    <message>
      <source>To the next heading, or the one before</source>
      <translation>Au titre suivant ou précédent</translation>
    </message>
    <message>
      <source>To the next photo whose name begins so</source>
      <translation>À la photo suivante dont le nom commence ainsi</translation>
    </message>
    <message>
      <source>To the next photo; with Shift select on the way</source>
      <translation>À la photo suivante ; avec Maj, sélectionner en chemin</translation>
    </message>
    <message>
      <source>To the photo beside, above or below</source>
      <translation>Vers la photo à côté, au-dessus ou au-dessous</translation>
    </message>
    <message>
      <source>Up, Down</source>
      <translation>Haut, Bas</translation>
    </message>
    <message>
      <source>View larger</source>
      <translation>Voir en grand</translation>
    </message>
    <message>
      <source>View larger (Space)</source>
      <translation>Voir en grand (Espace)</translation>
    </message>
    <message>
      <source>What is known of the photo</source>
      <translation>Ce qu’on sait de la photo</translation>
    </message>
    <message>
      <source>Who is in the photo</source>
      <translation>Qui est sur la photo</translation>
    </message>
    <message>
      <source>Why this photo</source>
      <translation>Pourquoi cette photo</translation>
    </message>
    <message>
      <source>Z, click</source>
      <translation>Z, clic</translation>
    </message>
    <message>
      <source>Zoom and move all together, or each by itself</source>
      <translation>Zoom et déplacement communs ou séparés</translation>
    </message>
    <message>
      <source>“{0}” is elsewhere now…</source>
      <translation>« {0} » est ailleurs maintenant…</translation>
    </message>
  </context>
  <context>
    <name>AddModelDialog</name>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Add a local file</source>
      <translation>Ajouter un fichier local</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <source>Architecture</source>
      <translation>Architecture</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Choose a file of weights</source>
      <translation>Choisir un fichier de poids</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>File of weights</source>
      <translation>Fichier de poids</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Poids</translation>
    </message>
    <message>
      <source>Weights of an open_clip architecture, or of timm/NAME for finding photos that look alike. The file stays where it is; nothing in it is executed.</source>
      <translation>Poids d’une architecture open_clip, ou de timm/NAME pour trouver des photos qui se ressemblent. Le fichier reste où il est ; rien de ce qu’il contient n’est exécuté.</translation>
    </message>
  </context>
  <context>
    <name>AlbumActions</name>
    <message>
      <source>Add {0} to an album</source>
      <translation>Ajouter {0} à un album</translation>
    </message>
    <message>
      <source>Another album…</source>
      <translation>Autre album…</translation>
    </message>
    <message>
      <source>New album</source>
      <translation>Nouvel album</translation>
    </message>
    <message>
      <source>New album of {0}</source>
      <translation>Nouvel album de {0}</translation>
    </message>
    <message>
      <source>New album “{0}”, {1}.</source>
      <translation>Nouvel album « {0} », {1}.</translation>
    </message>
    <message>
      <source>New album…</source>
      <translation>Nouvel album…</translation>
    </message>
    <message>
      <source>{0} added to “{1}”.</source>
      <translation>{0} ajoutées à « {1} ».</translation>
    </message>
    <message>
      <source>{0} taken out of “{1}”.</source>
      <translation>{0} retirées de « {1} ».</translation>
    </message>
    <message>
      <source>“{0}” has them already.</source>
      <translation>« {0} » les contient déjà.</translation>
    </message>
  </context>
  <context>
    <name>AlbumDialog</name>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Album</source>
      <translation>Album</translation>
    </message>
    <message>
      <source>Albums</source>
      <translation>Albums</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Créer</translation>
    </message>
    <message>
      <source>Find an album, or name a new one</source>
      <translation>Chercher un album, ou en nommer un nouveau</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Name of the album</source>
      <translation>Nom de l'album</translation>
    </message>
    <message>
      <source>New album “{0}”</source>
      <translation>Nouvel album « {0} »</translation>
    </message>
  </context>
  <context>
    <name>AlbumList</name>
    <message>
      <source>Albums</source>
      <translation>Albums</translation>
    </message>
  </context>
  <context>
    <name>AlbumOrder</name>
    <message>
      <source>The order of “{0}” is changed.</source>
      <translation>L'ordre de « {0} » a changé.</translation>
    </message>
  </context>
  <context>
    <name>Albums</name>
    <message>
      <source>Albums</source>
      <translation>Albums</translation>
    </message>
    <message>
      <source>Deleted the album “{0}”. Its photos stay.</source>
      <translation>Album « {0} » supprimé. Ses photos restent.</translation>
    </message>
    <message>
      <source>New album (Ctrl+Shift+N)</source>
      <translation>Nouvel album (Ctrl+Maj+N)</translation>
    </message>
    <message>
      <source>Renamed to “{0}”.</source>
      <translation>Renommé en « {0} ».</translation>
    </message>
  </context>
  <context>
    <name>AnswerPresenter</name>
    <message>
      <source>Faded photos are less certain.</source>
      <translation>Les photos estompées sont moins sûres.</translation>
    </message>
    <message>
      <source>Less strict</source>
      <translation>Moins strict</translation>
    </message>
    <message>
      <source>Models…</source>
      <translation>Modèles…</translation>
    </message>
    <message>
      <source>No clear match. These come closest.</source>
      <translation>Aucun résultat net. Voici les plus proches.</translation>
    </message>
    <message>
      <source>No photo reaches a match of {0}. These come closest.</source>
      <translation>Aucune photo n'atteint une correspondance de {0}. Voici les plus proches.</translation>
    </message>
    <message>
      <source>Nothing is certain. These may fit.</source>
      <translation>Rien n'est sûr. Celles-ci pourraient convenir.</translation>
    </message>
    <message>
      <source>Reading is paused at {0} of {1} photos.</source>
      <translation>La lecture est en pause à {0} photos sur {1}.</translation>
    </message>
    <message>
      <source>Still looking for photos in your folders.</source>
      <translation>Vos dossiers sont encore en cours d'exploration.</translation>
    </message>
    <message>
      <source>Still reading your photos: {0} of {1}.</source>
      <translation>Vos photos sont encore en cours de lecture : {0} sur {1}.</translation>
    </message>
    <message>
      <source>There are too few photos to tell which of these fit.</source>
      <translation>Il y a trop peu de photos pour dire lesquelles conviennent.</translation>
    </message>
    <message>
      <source>no clear match</source>
      <translation>aucun résultat net</translation>
    </message>
    <message>
      <source>nothing certain</source>
      <translation>rien de sûr</translation>
    </message>
  </context>
  <context>
    <name>AppearancePage</name>
    <message>
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>Below thumbnails</source>
      <translation>Sous les miniatures</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>Grille</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Rien</translation>
    </message>
    <message>
      <source>Original proportions</source>
      <translation>Proportions d'origine</translation>
    </message>
    <message>
      <source>Same as system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Size of the thumbnails</source>
      <translation>Taille des vignettes</translation>
    </message>
    <message>
      <source>Square</source>
      <translation>Carré</translation>
    </message>
    <message>
      <source>The window speaks the new language when Photosearch is started again.</source>
      <translation>La fenêtre parlera la nouvelle langue au prochain démarrage de Photosearch.</translation>
    </message>
    <message>
      <source>Thumbnails</source>
      <translation>Vignettes</translation>
    </message>
  </context>
  <context>
    <name>AskedPart</name>
    <message>
      <source>The part of the picture you searched with</source>
      <translation>La partie de l'image avec laquelle vous avez cherché</translation>
    </message>
  </context>
  <context>
    <name>BadgeClicks</name>
    <message>
      <source>A favourite: click, or press Ctrl+B, to take it out</source>
      <translation>Favori : cliquez ou appuyez sur Ctrl+B pour le retirer</translation>
    </message>
    <message>
      <source>Make it a favourite (Ctrl+B)</source>
      <translation>Mettre en favori (Ctrl+B)</translation>
    </message>
    <message>
      <source>{0} photos of one burst: click, or press +, to see them or put them back</source>
      <translation>{0} photos d’une rafale : cliquez ou appuyez sur + pour les voir ou les ranger</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
  </context>
  <context>
    <name>ChipField</name>
    <message>
      <source>Words of the search</source>
      <translation>Mots de la recherche</translation>
    </message>
  </context>
  <context>
    <name>CirclePanel</name>
    <message>
      <source>Close (Esc)</source>
      <translation>Fermer (Échap)</translation>
    </message>
    <message>
      <source>Photos of this circle</source>
      <translation>Photos de ce cercle</translation>
    </message>
    <message>
      <source>Show in Photos</source>
      <translation>Afficher dans Photos</translation>
    </message>
  </context>
  <context>
    <name>CompareBar</name>
    <message>
      <source>Back (Esc)</source>
      <translation>Retour (Échap)</translation>
    </message>
    <message>
      <source>Compare {0}</source>
      <translation>Comparer {0}</translation>
    </message>
    <message>
      <source>Each zoomed and moved by itself (L)</source>
      <translation>Zoom et déplacement séparés (L)</translation>
    </message>
    <message>
      <source>Keep this</source>
      <translation>Garder celle-ci</translation>
    </message>
    <message>
      <source>Keep this, reject the others</source>
      <translation>Garder celle-ci, rejeter les autres</translation>
    </message>
    <message>
      <source>One more photo (C)</source>
      <translation>Une photo de plus (C)</translation>
    </message>
    <message>
      <source>Pick the current photo and reject the others (K)</source>
      <translation>Retenir la photo actuelle et rejeter les autres (K)</translation>
    </message>
    <message>
      <source>The next photo in its place (Page Down)</source>
      <translation>La photo suivante à sa place (Page suiv.)</translation>
    </message>
    <message>
      <source>The photo before in its place (Page Up)</source>
      <translation>La photo précédente à sa place (Page préc.)</translation>
    </message>
    <message>
      <source>Zoomed and moved together (L); with Shift one alone</source>
      <translation>Zoom et déplacement communs (L) ; avec Maj une seule</translation>
    </message>
  </context>
  <context>
    <name>ComparePane</name>
    <message>
      <source>Add to favourites</source>
      <translation>Ajouter aux favoris</translation>
    </message>
    <message>
      <source>Remove from favourites</source>
      <translation>Retirer des favoris</translation>
    </message>
    <message>
      <source>Show the difference</source>
      <translation>Afficher la différence</translation>
    </message>
    <message>
      <source>Take it out of the comparison (Backspace)</source>
      <translation>La retirer de la comparaison (Retour arrière)</translation>
    </message>
    <message>
      <source>favourite</source>
      <translation>favori</translation>
    </message>
    <message>
      <source>{name}, photo {number} of {count}</source>
      <translation>{name}, photo {number} sur {count}</translation>
    </message>
  </context>
  <context>
    <name>CompareWiring</name>
    <message>
      <source>Choose two to four photos to compare.</source>
      <translation>Choisissez de deux à quatre photos à comparer.</translation>
    </message>
  </context>
  <context>
    <name>Core</name>
    <message>
      <source>A file's name can't have “{sign}” in it.</source>
      <translation>Un nom de fichier ne peut pas contenir « {sign} ».</translation>
    </message>
    <message>
      <source>A filter can't be weighed: write {key}:{value}</source>
      <translation>Un filtre ne peut pas être pondéré : écrivez {key}:{value}</translation>
    </message>
    <message>
      <source>A newer version of Photosearch uses this library now. Close this one, and start the newer one.</source>
      <translation>Une version plus récente de Photosearch utilise maintenant cette bibliothèque. Fermez celle-ci et démarrez la plus récente.</translation>
    </message>
    <message>
      <source>A pasted picture has no name. Save it to a file first.</source>
      <translation>Une image collée n’a pas de nom. Enregistrez-la d’abord dans un fichier.</translation>
    </message>
    <message>
      <source>A vector doesn't fit its checksum.</source>
      <translation>Un vecteur ne correspond pas à sa somme de contrôle.</translation>
    </message>
    <message>
      <source>About 100, English among them</source>
      <translation>Une centaine, dont l’anglais</translation>
    </message>
    <message>
      <source>Another Photosearch is busy with this library. Try again when it has finished.</source>
      <translation>Un autre Photosearch utilise cette bibliothèque. Réessayez quand il aura terminé.</translation>
    </message>
    <message>
      <source>Another Photosearch is indexing this library. Try again when it has finished.</source>
      <translation>Un autre Photosearch indexe cette bibliothèque. Réessayez quand il aura terminé.</translation>
    </message>
    <message>
      <source>Another Photosearch is indexing this library. What it finds appears here by itself.</source>
      <translation>Un autre Photosearch indexe cette bibliothèque. Ce qu'il trouve apparaîtra ici tout seul.</translation>
    </message>
    <message>
      <source>Another way to tell people apart, if they are mixed up. OpenCV measured 99.4 % right for the pairs of faces of LFW, about what is published for the built-in ones.</source>
      <translation>Une autre façon de distinguer les personnes, si elles sont confondues. OpenCV a mesuré 99,4 % de réponses justes sur les paires de visages de LFW, à peu près ce qui est publié pour ceux intégrés.</translation>
    </message>
    <message>
      <source>Answered by {name}, which knows this language.</source>
      <translation>Réponse de {name}, qui connaît cette langue.</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>Arabe</translation>
    </message>
    <message>
      <source>Arabic, Persian, Urdu, Pashto, Uyghur and others.</source>
      <translation>Arabe, persan, ourdou, pachto, ouïghour et autres.</translation>
    </message>
    <message>
      <source>As fast as CLIP, finds more, and reads many languages; a larger download.</source>
      <translation>Aussi rapide que CLIP, trouve davantage et lit de nombreuses langues ; téléchargement plus lourd.</translation>
    </message>
    <message>
      <source>Built in. Finds animals, food, vehicles, things and scenery; weak on people.</source>
      <translation>Intégré. Trouve animaux, nourriture, véhicules, objets et paysages ; faible pour les personnes.</translation>
    </message>
    <message>
      <source>Bulgarian, Serbian, Mongolian and others; Russian, too.</source>
      <translation>Bulgare, serbe, mongol et autres ; le russe aussi.</translation>
    </message>
    <message>
      <source>CLIP that reads many languages; SigLIP 2 finds more.</source>
      <translation>CLIP qui lit de nombreuses langues ; SigLIP 2 trouve davantage.</translation>
    </message>
    <message>
      <source>Can't reach the download site. Check your connection, or add a model file you have.</source>
      <translation>Le site de téléchargement est injoignable. Vérifiez votre connexion ou ajoutez un fichier de modèle que vous avez.</translation>
    </message>
    <message>
      <source>Choose among {paces}, and on battery among {battery_paces}.</source>
      <translation>Choisissez parmi {paces} et, sur batterie, parmi {battery_paces}.</translation>
    </message>
    <message>
      <source>Close each curly bracket that you open.</source>
      <translation>Fermez chaque accolade que vous ouvrez.</translation>
    </message>
    <message>
      <source>Cyrillic</source>
      <translation>Cyrillique</translation>
    </message>
    <message>
      <source>Cyrillic (East Slavic)</source>
      <translation>Cyrillique (slave oriental)</translation>
    </message>
    <message>
      <source>Decoding this file crashed, so Photosearch leaves it alone until it changes.</source>
      <translation>Le décodage de ce fichier a planté ; Photosearch le laisse donc de côté jusqu’à ce qu’il change.</translation>
    </message>
    <message>
      <source>Decoding this file takes too long; Photosearch tries again later.</source>
      <translation>Le décodage de ce fichier prend trop de temps ; Photosearch réessaiera plus tard.</translation>
    </message>
    <message>
      <source>Devanagari</source>
      <translation>Devanagari</translation>
    </message>
    <message>
      <source>Did you mean {names}?</source>
      <translation>Vouliez-vous dire {names} ?</translation>
    </message>
    <message>
      <source>Downloaded by its name.</source>
      <translation>Téléchargé par son nom.</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Anglais</translation>
    </message>
    <message>
      <source>English and about 100 others</source>
      <translation>Anglais et environ 100 autres</translation>
    </message>
    <message>
      <source>English and more than 100 others</source>
      <translation>Anglais et plus de 100 autres langues</translation>
    </message>
    <message>
      <source>Finds most. For computers with a graphics card; very slow without one.</source>
      <translation>Trouve le plus. Pour les ordinateurs avec carte graphique ; très lent sans elle.</translation>
    </message>
    <message>
      <source>Finds photos of the same kind of thing. Knows no words.</source>
      <translation>Trouve des photos du même genre de chose. Ne connaît pas les mots.</translation>
    </message>
    <message>
      <source>Finds photos that look alike: the same place or scene. Knows no words.</source>
      <translation>Trouve des photos qui se ressemblent : même lieu ou même scène. Ne connaît pas les mots.</translation>
    </message>
    <message>
      <source>For slow connections and little memory: understands people, places and events, but finds less than CLIP.</source>
      <translation>Pour les connexions lentes et peu de mémoire : comprend personnes, lieux et événements, mais trouve moins que CLIP.</translation>
    </message>
    <message>
      <source>Give the album a name.</source>
      <translation>Donnez un nom à l'album.</translation>
    </message>
    <message>
      <source>Give the group a name.</source>
      <translation>Donnez un nom au groupe.</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>Grec</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Groupes</translation>
    </message>
    <message>
      <source>HF_HUB_OFFLINE forbids downloads: unset it, then try again.</source>
      <translation>HF_HUB_OFFLINE interdit les téléchargements : retirez ce réglage, puis réessayez.</translation>
    </message>
    <message>
      <source>Hardly any search brings up about {share} of your photos first. Another model may tell them apart better.</source>
      <translation>Presque aucune recherche ne place en tête environ {share} de vos photos. Un autre modèle les distinguera peut-être mieux.</translation>
    </message>
    <message>
      <source>Hierarchical JPEG isn't supported.</source>
      <translation>Le JPEG hiérarchique n'est pas pris en charge.</translation>
    </message>
    <message>
      <source>Hindi, Marathi, Nepali, Sanskrit and others.</source>
      <translation>Hindi, marathi, népalais, sanskrit et autres.</translation>
    </message>
    <message>
      <source>How good is it?</source>
      <translation>Est-ce efficace ?</translation>
    </message>
    <message>
      <source>It finds only photos that look alike, and understands no words.</source>
      <translation>Il ne trouve que des photos semblables et ne comprend pas les mots.</translation>
    </message>
    <message>
      <source>It has read {covered} of {photos} photos.</source>
      <translation>Il a lu {covered} photos sur {photos}.</translation>
    </message>
    <message>
      <source>It is erased, but another Photosearch still reads the library's log. Close that one, then do this again.</source>
      <translation>C'est effacé, mais un autre Photosearch lit encore le journal de la bibliothèque. Fermez-le, puis recommencez.</translation>
    </message>
    <message>
      <source>It was removed meanwhile.</source>
      <translation>Il a été retiré entre-temps.</translation>
    </message>
    <message>
      <source>Its files were damaged or are gone: download it again. Until then what comes with Photosearch does the work.</source>
      <translation>Ses fichiers étaient endommagés ou ont disparu : téléchargez-le à nouveau. D'ici là, ce qui est fourni avec Photosearch fait le travail.</translation>
    </message>
    <message>
      <source>Its folder isn't connected.</source>
      <translation>Son dossier n'est pas connecté.</translation>
    </message>
    <message>
      <source>Its licence allows research only, nothing commercial.</source>
      <translation>Sa licence n’autorise que la recherche, rien de commercial.</translation>
    </message>
    <message>
      <source>Its licence isn't known here: read its page before you use it.</source>
      <translation>Sa licence n’est pas connue ici : lisez sa page avant de l’utiliser.</translation>
    </message>
    <message>
      <source>JPEG-LS isn't supported.</source>
      <translation>Le JPEG-LS n'est pas pris en charge.</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>Coréen</translation>
    </message>
    <message>
      <source>Looks closer than SigLIP 2 and finds more; indexing takes four times as long.</source>
      <translation>Regarde de plus près que SigLIP 2 et trouve davantage ; l’indexation est quatre fois plus longue.</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Carte</translation>
    </message>
    <message>
      <source>Name a camera behind camera:, such as camera:canon</source>
      <translation>Nommez un appareil après camera:, par exemple camera:canon</translation>
    </message>
    <message>
      <source>Name a folder behind folder:, such as folder:2019</source>
      <translation>Nommez un dossier après folder:, par exemple folder:2019</translation>
    </message>
    <message>
      <source>Name a label behind label:, such as label:red</source>
      <translation>Nommez un libellé après label:, par exemple label:rouge</translation>
    </message>
    <message>
      <source>Name a lens behind lens:, such as lens:50mm</source>
      <translation>Nommez un objectif après lens:, par exemple lens:50mm</translation>
    </message>
    <message>
      <source>Name a place behind place:, such as place:rome</source>
      <translation>Indiquez un lieu après place:, par exemple place:rome</translation>
    </message>
    <message>
      <source>Name an album behind album:, such as album:summer</source>
      <translation>Indiquez un album après album:, par exemple album:été</translation>
    </message>
    <message>
      <source>Name one photo behind photo:, or several behind like:</source>
      <translation>Indiquez une photo après photo:, ou plusieurs après like:</translation>
    </message>
    <message>
      <source>Name somebody behind person:, such as person:Anna</source>
      <translation>Nommez quelqu'un après person:, comme person:Anna</translation>
    </message>
    <message>
      <source>Near-duplicates</source>
      <translation>Quasi-doublons</translation>
    </message>
    <message>
      <source>No photo comes up in searches of every kind.</source>
      <translation>Aucune photo n'apparaît dans des recherches de toute sorte.</translation>
    </message>
    <message>
      <source>No program on this computer wants to show this folder.</source>
      <translation>Aucun programme de cet ordinateur ne veut afficher ce dossier.</translation>
    </message>
    <message>
      <source>Nobody called “{name}” is known. See the people there are.</source>
      <translation>Personne du nom de « {name} » n'est connu. Voyez les personnes connues.</translation>
    </message>
    <message>
      <source>None of the photos to keep can be reached now, so nothing was moved. Connect their drive, or choose another one to keep.</source>
      <translation>Aucune des photos à garder n'est accessible pour l'instant, donc rien n'a été déplacé. Connectez leur disque, ou choisissez-en une autre à garder.</translation>
    </message>
    <message>
      <source>Not every photo of this folder is in the other one any more, so nothing was moved. Look for near-duplicates again.</source>
      <translation>Toutes les photos de ce dossier ne sont plus dans l'autre, donc rien n'a été déplacé. Cherchez à nouveau les quasi-doublons.</translation>
    </message>
    <message>
      <source>Of an animated JPEG XL only the first and the last picture can be read; here both are blank.</source>
      <translation>D’un JPEG XL animé, seules la première et la dernière image peuvent être lues ; ici, toutes deux sont vides.</translation>
    </message>
    <message>
      <source>Opening this picture takes {needed} MB of memory; Photosearch takes at most {most} MB for one.</source>
      <translation>Ouvrir cette image demande {needed} Mo de mémoire ; Photosearch en prend au plus {most} Mo pour une.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Photos</translation>
    </message>
    <message>
      <source>Photos are being indexed. Check the search index once that is done.</source>
      <translation>Des photos sont en cours d'indexation. Vérifiez l'index de recherche ensuite.</translation>
    </message>
    <message>
      <source>Photos of which the model noted something that can't be right: {count}. Let it look at them again.</source>
      <translation>Photos dont le modèle a noté quelque chose d'impossible : {count}. Laissez-le les examiner à nouveau.</translation>
    </message>
    <message>
      <source>Photos that can't be found by what they look like yet: {count}. Indexing makes up for it.</source>
      <translation>Photos qui ne peuvent pas encore être trouvées par leur apparence : {count}. L'indexation y remédie.</translation>
    </message>
    <message>
      <source>Photos that come up in searches of every kind: {count}; the worst in {share} of them. Look at them: blank and damaged pictures do that.</source>
      <translation>Photos qui apparaissent dans des recherches de toute sorte : {count} ; la pire dans {share}. Regardez-les : les images vides ou endommagées font cela.</translation>
    </message>
    <message>
      <source>Photos that hardly any search brings up first: about {share}.</source>
      <translation>Photos que presque aucune recherche ne place en tête : environ {share}.</translation>
    </message>
    <message>
      <source>Photosearch can't search with {name}. {error}</source>
      <translation>Photosearch ne peut pas chercher avec {name}. {error}</translation>
    </message>
    <message>
      <source>Photosearch can't write in {directory}. Choose another place for the library.</source>
      <translation>Photosearch ne peut pas écrire dans {directory}. Choisissez un autre emplacement pour la bibliothèque.</translation>
    </message>
    <message>
      <source>Photosearch doesn't read videos of this codec.</source>
      <translation>Photosearch ne lit pas les vidéos de ce codec.</translation>
    </message>
    <message>
      <source>Photosearch failed on this file; the log says how.</source>
      <translation>Photosearch a échoué sur ce fichier ; le journal dit comment.</translation>
    </message>
    <message>
      <source>Photosearch is the only program that this computer opens such files with. Install another one, or choose one in the system's settings.</source>
      <translation>Photosearch est le seul programme avec lequel cet ordinateur ouvre ces fichiers. Installez-en un autre, ou choisissez-en un dans les réglages du système.</translation>
    </message>
    <message>
      <source>Photosearch shows this library in another window already; use that one, or close it first.</source>
      <translation>Photosearch affiche déjà cette bibliothèque dans une autre fenêtre ; utilisez celle-là ou fermez-la d’abord.</translation>
    </message>
    <message>
      <source>Reading this video takes too long; Photosearch tries again later.</source>
      <translation>La lecture de cette vidéo prend trop de temps ; Photosearch réessaiera plus tard.</translation>
    </message>
    <message>
      <source>Recommended: understands people, places, events and moods; fast.</source>
      <translation>Recommandé : comprend les personnes, les lieux, les événements et les ambiances ; rapide.</translation>
    </message>
    <message>
      <source>Russian, Ukrainian, Belarusian.</source>
      <translation>Russe, ukrainien, biélorusse.</translation>
    </message>
    <message>
      <source>Say how the files are to be called, such as {name}.</source>
      <translation>Indiquez le nom des fichiers, par exemple {name}.</translation>
    </message>
    <message>
      <source>Say in words what belongs to the group, or choose photos that do.</source>
      <translation>Dites en mots ce qui fait partie du groupe, ou choisissez des photos qui en font partie.</translation>
    </message>
    <message>
      <source>Say what is to be read behind text:, such as text:total</source>
      <translation>Écrivez derrière text: ce qui doit s’y lire, comme text:total</translation>
    </message>
    <message>
      <source>Searching finds only {share} of the photos that fit best. Rebuild the search index.</source>
      <translation>La recherche ne trouve que {share} des photos qui conviennent le mieux. Reconstruisez l'index de recherche.</translation>
    </message>
    <message>
      <source>Searching finds {share} of the photos that fit best.</source>
      <translation>La recherche trouve {share} des photos qui conviennent le mieux.</translation>
    </message>
    <message>
      <source>Several people are called “{name}”: say the whole name.</source>
      <translation>Plusieurs personnes s'appellent « {name} » : donnez le nom entier.</translation>
    </message>
    <message>
      <source>Shorten the album's name to {most} characters.</source>
      <translation>Raccourcissez le nom de l'album à {most} caractères.</translation>
    </message>
    <message>
      <source>Something went wrong. Details are in the log.</source>
      <translation>Quelque chose s’est mal passé. Les détails sont dans le journal.</translation>
    </message>
    <message>
      <source>Tamil</source>
      <translation>Tamoul</translation>
    </message>
    <message>
      <source>Telugu</source>
      <translation>Télougou</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation>Thaï</translation>
    </message>
    <message>
      <source>That is a link to a picture on the web, and Photosearch doesn't go online. Save the picture first, or copy the picture itself, then drop or paste it here.</source>
      <translation>C’est un lien vers une image du Web, et Photosearch ne va pas en ligne. Enregistrez d’abord l’image, ou copiez l’image elle-même, puis déposez-la ou collez-la ici.</translation>
    </message>
    <message>
      <source>That is too much to search for. Save it as a file, then drop the file here.</source>
      <translation>C'est trop long pour une recherche. Enregistrez-le dans un fichier, puis déposez le fichier ici.</translation>
    </message>
    <message>
      <source>That isn't a folder, a picture or words, so there is nothing to search for.</source>
      <translation>Ce n’est ni un dossier, ni une image, ni des mots : il n’y a rien à chercher.</translation>
    </message>
    <message>
      <source>The answer can't be written ({why}). Send it to another place.</source>
      <translation>La réponse ne peut pas être écrite ({why}). Envoyez-la ailleurs.</translation>
    </message>
    <message>
      <source>The connection broke off at {done} of {total} MB: check the network, then download again to go on from there.</source>
      <translation>La connexion s’est interrompue à {done} sur {total} Mo : vérifiez le réseau, puis relancez le téléchargement, qui continuera de là.</translation>
    </message>
    <message>
      <source>The disk or network share did not answer.</source>
      <translation>Le disque ou le partage réseau n’a pas répondu.</translation>
    </message>
    <message>
      <source>The disk or network share gave only a part of this file.</source>
      <translation>Le disque ou le partage réseau n'a donné qu'une partie de ce fichier.</translation>
    </message>
    <message>
      <source>The disk reports an error while reading this file.</source>
      <translation>Le disque signale une erreur en lisant ce fichier.</translation>
    </message>
    <message>
      <source>The disk that holds the library is full. Make room on it, then try again.</source>
      <translation>Le disque qui contient la bibliothèque est plein. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
      <source>The download can't be kept ({why}): make room on the library's disk, then download again to go on.</source>
      <translation>Le téléchargement ne peut pas être conservé ({why}) : libérez de la place sur le disque de la bibliothèque, puis relancez-le, il continuera.</translation>
    </message>
    <message>
      <source>The file can't be read: {why}.</source>
      <translation>Le fichier est illisible : {why}.</translation>
    </message>
    <message>
      <source>The file grows while it is read; it may not be finished yet.</source>
      <translation>Le fichier grandit pendant sa lecture ; il n'est peut-être pas encore terminé.</translation>
    </message>
    <message>
      <source>The file is damaged, or a kind of picture that Photosearch can't read.</source>
      <translation>Le fichier est endommagé, ou c’est un genre d’image que Photosearch ne sait pas lire.</translation>
    </message>
    <message>
      <source>The file is damaged, or a kind of video that Photosearch can't read.</source>
      <translation>Le fichier est endommagé, ou c’est un genre de vidéo que Photosearch ne sait pas lire.</translation>
    </message>
    <message>
      <source>The file is damaged: it ends too early.</source>
      <translation>Le fichier est endommagé : il se termine trop tôt.</translation>
    </message>
    <message>
      <source>The file is damaged: it lists more parts than a picture has.</source>
      <translation>Le fichier est endommagé : il énumère plus de parties qu'une image n'en a.</translation>
    </message>
    <message>
      <source>The file is damaged: its picture can't be decoded.</source>
      <translation>Le fichier est endommagé : son image ne peut pas être décodée.</translation>
    </message>
    <message>
      <source>The file is damaged: most of it was never written.</source>
      <translation>Le fichier est endommagé : la plus grande partie n'a jamais été écrite.</translation>
    </message>
    <message>
      <source>The file is damaged: none of its pictures can be decoded.</source>
      <translation>Le fichier est endommagé : aucune de ses images ne peut être décodée.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Le fichier est vide.</translation>
    </message>
    <message>
      <source>The file is gone.</source>
      <translation>Le fichier a disparu.</translation>
    </message>
    <message>
      <source>The file is {size} GB; Photosearch reads at most {most} GB.</source>
      <translation>Le fichier fait {size} Go ; Photosearch lit au plus {most} Go.</translation>
    </message>
    <message>
      <source>The file of queries has no {query}.</source>
      <translation>Le fichier des recherches ne contient pas {query}.</translation>
    </message>
    <message>
      <source>The file's path is too long for this system.</source>
      <translation>Le chemin du fichier est trop long pour ce système.</translation>
    </message>
    <message>
      <source>The files of {model_id} can't be deleted ({why}).</source>
      <translation>Les fichiers de {model_id} ne peuvent pas être supprimés ({why}).</translation>
    </message>
    <message>
      <source>The folder {path} can't be read ({why}); check its permissions.</source>
      <translation>Le dossier {path} est illisible ({why}) ; vérifiez ses droits d’accès.</translation>
    </message>
    <message>
      <source>The library can't be written ({why}): make room on its disk.</source>
      <translation>La bibliothèque ne peut pas être écrite ({why}) : libérez de la place sur son disque.</translation>
    </message>
    <message>
      <source>The library directory {directory} can't be written ({why}); choose another one.</source>
      <translation>Le répertoire de bibliothèque {directory} ne peut pas être écrit ({why}) ; choisissez-en un autre.</translation>
    </message>
    <message>
      <source>The library has no photos in a folder called “{folder}”.</source>
      <translation>La bibliothèque n'a pas de photos dans un dossier nommé « {folder} ».</translation>
    </message>
    <message>
      <source>The library has no photos in {folder}. See which folders it has.</source>
      <translation>La bibliothèque n'a pas de photos dans {folder}. Voyez quels dossiers elle contient.</translation>
    </message>
    <message>
      <source>The library has no photos of a camera called “{camera}”.</source>
      <translation>La bibliothèque n'a pas de photos d'un appareil nommé « {camera} ».</translation>
    </message>
    <message>
      <source>The library has no photos of a lens called “{lens}”.</source>
      <translation>La bibliothèque n'a pas de photos d'un objectif nommé « {lens} ».</translation>
    </message>
    <message>
      <source>The library has no photos of a place called “{place}”.</source>
      <translation>La bibliothèque n'a pas de photos d'un lieu appelé « {place} ».</translation>
    </message>
    <message>
      <source>The library has no photos of the kind “{kind}”.</source>
      <translation>La bibliothèque n'a pas de photos du type « {kind} ».</translation>
    </message>
    <message>
      <source>The library in {directory} was made by a newer version of Photosearch. Install the newest version to open it.</source>
      <translation>La bibliothèque dans {directory} vient d’une version plus récente de Photosearch. Installez la dernière version pour l’ouvrir.</translation>
    </message>
    <message>
      <source>The library's catalogue is damaged and can't be moved aside. Close every Photosearch and start again.</source>
      <translation>Le catalogue de la bibliothèque est endommagé et ne peut pas être mis de côté. Fermez tous les Photosearch et redémarrez.</translation>
    </message>
    <message>
      <source>The library's catalogue is damaged. Close Photosearch and start it again: it keeps what is intact and reads your photos anew. The photos themselves are not affected.</source>
      <translation>Le catalogue de la bibliothèque est endommagé. Fermez Photosearch et relancez-le : il garde ce qui est intact et relit vos photos. Les photos elles-mêmes ne sont pas touchées.</translation>
    </message>
    <message>
      <source>The library's disk has {free} MB free, and this takes {needed} MB: make room, then download again.</source>
      <translation>Le disque de la bibliothèque a {free} Mo libres et il en faut {needed} : libérez de la place, puis relancez le téléchargement.</translation>
    </message>
    <message>
      <source>The link goes round in circles.</source>
      <translation>Le lien tourne en rond.</translation>
    </message>
    <message>
      <source>The link points to a file that is gone.</source>
      <translation>Le lien pointe vers un fichier disparu.</translation>
    </message>
    <message>
      <source>The list couldn't be written ({why}).</source>
      <translation>La liste n’a pas pu être écrite ({why}).</translation>
    </message>
    <message>
      <source>The list of grouped photos is damaged.</source>
      <translation>La liste des photos groupées est endommagée.</translation>
    </message>
    <message>
      <source>The model hub asks for a pause: try again in a few minutes.</source>
      <translation>La plateforme de modèles demande une pause : réessayez dans quelques minutes.</translation>
    </message>
    <message>
      <source>The model hub doesn't give this model without a login: accept its terms on its page and set HF_TOKEN, or choose another model.</source>
      <translation>La plateforme ne donne pas ce modèle sans connexion : acceptez ses conditions sur sa page et définissez HF_TOKEN, ou choisissez un autre modèle.</translation>
    </message>
    <message>
      <source>The model hub doesn't have {model_id}: get its file, then add it with photosearch models add.</source>
      <translation>La plateforme de modèles n’a pas {model_id} : procurez-vous son fichier, puis ajoutez-le avec photosearch models add.</translation>
    </message>
    <message>
      <source>The model hub has another {file} by now than the one that is expected: look for a newer version of Photosearch.</source>
      <translation>La plateforme de modèles contient désormais un autre {file} que celui attendu : cherchez une version plus récente de Photosearch.</translation>
    </message>
    <message>
      <source>The model hub has no such model: check its name.</source>
      <translation>La plateforme n’a pas de modèle de ce nom : vérifiez-le.</translation>
    </message>
    <message>
      <source>The model hub has no {file} for {model}.</source>
      <translation>La plateforme de modèles n’a pas de {file} pour {model}.</translation>
    </message>
    <message>
      <source>The model hub is out of order (error {status}): try again later.</source>
      <translation>La plateforme de modèles est en panne (erreur {status}) : réessayez plus tard.</translation>
    </message>
    <message>
      <source>The model hub's {repository} holds no {names}.</source>
      <translation>{repository} sur la plateforme de modèles ne contient pas de {names}.</translation>
    </message>
    <message>
      <source>The model knows every photo.</source>
      <translation>Le modèle connaît toutes les photos.</translation>
    </message>
    <message>
      <source>The model sees your photos as it did when they were indexed.</source>
      <translation>Le modèle voit vos photos comme lors de l'indexation.</translation>
    </message>
    <message>
      <source>The model sees your photos otherwise than when they were indexed: likeness {share}. Let it look at them again.</source>
      <translation>Le modèle voit vos photos autrement que lors de l'indexation : ressemblance {share}. Laissez-le les examiner à nouveau.</translation>
    </message>
    <message>
      <source>The model {model} understands no words: search with a picture, or choose another model.</source>
      <translation>Le modèle {model} ne comprend pas les mots : cherchez avec une image ou choisissez un autre modèle.</translation>
    </message>
    <message>
      <source>The package open_clip_torch is missing: install Photosearch again.</source>
      <translation>Le paquet open_clip_torch manque : réinstallez Photosearch.</translation>
    </message>
    <message>
      <source>The picture claims {claimed} megapixels; Photosearch reads at most {most}.</source>
      <translation>L’image annonce {claimed} mégapixels ; Photosearch en lit au plus {most}.</translation>
    </message>
    <message>
      <source>The process for difficult files does not start; Photosearch tries again later.</source>
      <translation>Le processus des fichiers difficiles ne démarre pas ; Photosearch réessaiera plus tard.</translation>
    </message>
    <message>
      <source>The process that decoded this file was ended from outside; Photosearch tries again later.</source>
      <translation>Le processus qui décodait ce fichier a été arrêté de l'extérieur ; Photosearch réessaiera plus tard.</translation>
    </message>
    <message>
      <source>The process that looks at photos ended unexpectedly, perhaps for want of memory. Close other programs and try again.</source>
      <translation>Le processus qui regarde les photos s’est arrêté, peut-être faute de mémoire. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
      <source>The ratings can't be written to {folder}: {why}. {count} were written.</source>
      <translation>Impossible d'écrire les notes dans {folder} : {why}. {count} ont été écrites.</translation>
    </message>
    <message>
      <source>The search index differs from what is kept of your photos, in {share} of a sample. Rebuild it.</source>
      <translation>L'index de recherche diffère de ce qui est conservé de vos photos, pour {share} d'un échantillon. Reconstruisez-le.</translation>
    </message>
    <message>
      <source>The search index fits what is kept of your photos.</source>
      <translation>L'index de recherche correspond à ce qui est conservé de vos photos.</translation>
    </message>
    <message>
      <source>The search index is being built: check it once that is done.</source>
      <translation>L'index de recherche est en cours de création : vérifiez-le une fois terminé.</translation>
    </message>
    <message>
      <source>The server stopped early.</source>
      <translation>Le serveur s’est arrêté trop tôt.</translation>
    </message>
    <message>
      <source>The settings can't be written ({why}): make room on the library's disk.</source>
      <translation>Les réglages ne peuvent pas être écrits ({why}) : libérez de la place sur le disque de la bibliothèque.</translation>
    </message>
    <message>
      <source>The starter is built in; there is nothing to download.</source>
      <translation>Le modèle de départ est intégré ; il n’y a rien à télécharger.</translation>
    </message>
    <message>
      <source>The starter model's files are missing or damaged: install Photosearch again (pip install --force-reinstall {package}).</source>
      <translation>Des fichiers du modèle de départ manquent ou sont endommagés : réinstallez Photosearch (pip install --force-reinstall {package}).</translation>
    </message>
    <message>
      <source>The vectors kept for {model} are of another size. Remove that model.</source>
      <translation>Les vecteurs conservés pour {model} sont d’une autre taille. Supprimez ce modèle.</translation>
    </message>
    <message>
      <source>The video claims {claimed} megapixels; Photosearch reads at most {most}.</source>
      <translation>La vidéo annonce {claimed} mégapixels ; Photosearch en lit au plus {most}.</translation>
    </message>
    <message>
      <source>The weight {text} is too large. Write at most {most}.</source>
      <translation>Le poids {text} est trop grand. Écrivez au plus {most}.</translation>
    </message>
    <message>
      <source>The weights of {model_id} are gone: add or download them again.</source>
      <translation>Les poids de {model_id} ont disparu : ajoutez-les ou téléchargez-les à nouveau.</translation>
    </message>
    <message>
      <source>There are no pictures in this video, only sound or data.</source>
      <translation>Cette vidéo ne contient pas d’images, seulement du son ou des données.</translation>
    </message>
    <message>
      <source>There are no weights “{tag}” of {name}; those known are: {tags}.</source>
      <translation>Il n’y a pas de poids « {tag} » de {name} ; ceux connus sont : {tags}.</translation>
    </message>
    <message>
      <source>There is a saved search called “{new_name}” already.</source>
      <translation>Il y a déjà une recherche enregistrée nommée « {new_name} ».</translation>
    </message>
    <message>
      <source>There is an album of that name already.</source>
      <translation>Il existe déjà un album de ce nom.</translation>
    </message>
    <message>
      <source>There is no album called “{name}”.</source>
      <translation>Il n'y a pas d'album nommé « {name} ».</translation>
    </message>
    <message>
      <source>There is no album called “{name}”. See the albums there are.</source>
      <translation>Il n'y a pas d'album nommé « {name} ». Voyez les albums existants.</translation>
    </message>
    <message>
      <source>There is no architecture called “{name}”. {hint}</source>
      <translation>Il n’y a pas d’architecture nommée « {name} ». {hint}</translation>
    </message>
    <message>
      <source>There is no extra called “{extra_id}”. See: photosearch extras</source>
      <translation>Il n'y a pas d'extra nommé « {extra_id} ». Voir : photosearch extras</translation>
    </message>
    <message>
      <source>There is no file {path}: check the path of the weights.</source>
      <translation>Le fichier {path} n’existe pas : vérifiez le chemin des poids.</translation>
    </message>
    <message>
      <source>There is no filter called “{key}”. There are: {filters}. To search for such words, put them in quotation marks.</source>
      <translation>Il n’y a pas de filtre nommé « {key} ». Il y a : {filters}. Pour chercher de tels mots, mettez-les entre guillemets.</translation>
    </message>
    <message>
      <source>There is no folder {path}.</source>
      <translation>Il n'y a pas de dossier {path}.</translation>
    </message>
    <message>
      <source>There is no folder {path}; check its name.</source>
      <translation>Le dossier {path} n’existe pas ; vérifiez son nom.</translation>
    </message>
    <message>
      <source>There is no model called “{model_id}”. See: photosearch models</source>
      <translation>Il n’y a pas de modèle nommé « {model_id} ». Voir : photosearch models</translation>
    </message>
    <message>
      <source>There is no model called “{model_id}”. Those known are: {known}.</source>
      <translation>Il n’y a pas de modèle nommé « {model_id} ». Ceux connus sont : {known}.</translation>
    </message>
    <message>
      <source>There is no precision “{wanted}” on “{device}”: choose among {precisions} on {devices}.</source>
      <translation>Il n’y a pas de précision « {wanted} » sur « {device} » : choisissez parmi {precisions} sur {devices}.</translation>
    </message>
    <message>
      <source>There is no query {query}. See: photosearch evaluate list</source>
      <translation>Il n'y a pas de recherche {query}. Voir : photosearch evaluate list</translation>
    </message>
    <message>
      <source>There is no such group any more. See: photosearch groups</source>
      <translation>Ce groupe n’existe plus. Voir : photosearch groups</translation>
    </message>
    <message>
      <source>There is no {field}. There are: {fields}.</source>
      <translation>{field} n'existe pas. Il y a : {fields}.</translation>
    </message>
    <message>
      <source>There is not enough memory to load the model. Close other programs and try again.</source>
      <translation>La mémoire ne suffit pas pour charger le modèle. Fermez d'autres programmes et réessayez.</translation>
    </message>
    <message>
      <source>There is not enough memory to open this picture.</source>
      <translation>Pas assez de mémoire pour ouvrir cette image.</translation>
    </message>
    <message>
      <source>There is not enough memory to open this video.</source>
      <translation>Pas assez de mémoire pour ouvrir cette vidéo.</translation>
    </message>
    <message>
      <source>There is nothing to search for: type some words or give a picture.</source>
      <translation>Il n’y a rien à chercher : tapez des mots ou donnez une image.</translation>
    </message>
    <message>
      <source>There isn't enough room in {folder}: {needed} are needed, {free} are free.</source>
      <translation>Pas assez de place dans {folder} : il faut {needed}, {free} sont libres.</translation>
    </message>
    <message>
      <source>These come with Photosearch.</source>
      <translation>Ceux-ci sont fournis avec Photosearch.</translation>
    </message>
    <message>
      <source>These networks can't be run here: go on with those that come with Photosearch.</source>
      <translation>Ces réseaux ne fonctionnent pas ici : continuez avec ceux fournis avec Photosearch.</translation>
    </message>
    <message>
      <source>These words and pictures cancel each other out. Take one of them away.</source>
      <translation>Ces mots et ces images s’annulent. Retirez-en.</translation>
    </message>
    <message>
      <source>This TIFF is compressed in a way ({compression}) that Photosearch can't read.</source>
      <translation>Ce TIFF est compressé d'une manière ({compression}) que Photosearch ne sait pas lire.</translation>
    </message>
    <message>
      <source>This album isn't there any more.</source>
      <translation>Cet album n'existe plus.</translation>
    </message>
    <message>
      <source>This can't be taken back: all that was known of people is erased.</source>
      <translation>Impossible d’annuler : tout ce qui était connu des personnes est effacé.</translation>
    </message>
    <message>
      <source>This face belongs to nobody: name the person first.</source>
      <translation>Ce visage n'est à personne : nommez d'abord la personne.</translation>
    </message>
    <message>
      <source>This file holds no saved searches: there should be one JSON object a line.</source>
      <translation>Ce fichier ne contient pas de recherches enregistrées : il devrait y avoir un objet JSON par ligne.</translation>
    </message>
    <message>
      <source>This folder can't be listed: {why}.</source>
      <translation>Le contenu de ce dossier ne peut pas être listé : {why}.</translation>
    </message>
    <message>
      <source>This is a damaged RAW file, or one of a camera that Photosearch doesn't know yet.</source>
      <translation>C’est un fichier RAW endommagé, ou d’un appareil que Photosearch ne connaît pas encore.</translation>
    </message>
    <message>
      <source>This is a folder, not a picture.</source>
      <translation>C’est un dossier, pas une image.</translation>
    </message>
    <message>
      <source>This is a link to another folder, which isn't looked into. The settings of the folders can change that.</source>
      <translation>C'est un lien vers un autre dossier, qui n'est pas exploré. Les réglages des dossiers peuvent le changer.</translation>
    </message>
    <message>
      <source>This is not a picture.</source>
      <translation>Ce n’est pas une image.</translation>
    </message>
    <message>
      <source>This is not an ordinary file.</source>
      <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
      <source>This kind of TIFF isn't supported: {channels} channels of {bits} bits, photometric interpretation {kind}.</source>
      <translation>Ce type de TIFF n'est pas pris en charge : {channels} canaux de {bits} bits, interprétation photométrique {kind}.</translation>
    </message>
    <message>
      <source>This kind of picture isn't supported.</source>
      <translation>Ce type d'image n'est pas pris en charge.</translation>
    </message>
    <message>
      <source>This model is in use. Choose another one before you remove it.</source>
      <translation>Ce modèle est utilisé. Choisissez-en un autre avant de le supprimer.</translation>
    </message>
    <message>
      <source>This model understands only English. Search in English, or choose a model that knows more languages under Models.</source>
      <translation>Ce modèle ne comprend que l’anglais. Cherchez en anglais, ou choisissez sous Modèles un modèle qui connaît plus de langues.</translation>
    </message>
    <message>
      <source>This network can't be run here: look for a newer version of Photosearch.</source>
      <translation>Ce réseau ne fonctionne pas ici : cherchez une version plus récente de Photosearch.</translation>
    </message>
    <message>
      <source>This one reads text; it is used as soon as it is here.</source>
      <translation>Celui-ci lit du texte ; il sert dès qu'il est là.</translation>
    </message>
    <message>
      <source>This part of the picture is empty. Draw a larger rectangle.</source>
      <translation>Cette partie de l’image est vide. Tracez un rectangle plus grand.</translation>
    </message>
    <message>
      <source>This person isn't in the library any more.</source>
      <translation>Cette personne n'est plus dans la bibliothèque.</translation>
    </message>
    <message>
      <source>This photo can't be read just now.</source>
      <translation>Cette photo ne peut pas être lue pour le moment.</translation>
    </message>
    <message>
      <source>This photo isn't in the library any more.</source>
      <translation>Cette photo n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
      <source>This photo isn't ready to be compared. Wait until it is indexed.</source>
      <translation>Cette photo ne peut pas encore être comparée. Attendez qu’elle soit indexée.</translation>
    </message>
    <message>
      <source>This query has too many parts. Leave at most {most} of them.</source>
      <translation>Cette requête a trop de parties. Gardez-en au plus {most}.</translation>
    </message>
    <message>
      <source>This query is too long. Shorten it to {most} characters.</source>
      <translation>Cette requête est trop longue. Réduisez-la à {most} caractères.</translation>
    </message>
    <message>
      <source>This query isn't there any more.</source>
      <translation>Cette recherche n'existe plus.</translation>
    </message>
    <message>
      <source>This search can't be kept, because it names a file whose name isn't text. Rename that file first.</source>
      <translation>Cette recherche ne peut pas être gardée, car elle nomme un fichier dont le nom n'est pas du texte. Renommez d'abord ce fichier.</translation>
    </message>
    <message>
      <source>Those are too many folders at once. Add the folder that they lie in instead.</source>
      <translation>Cela fait trop de dossiers à la fois. Ajoutez plutôt le dossier qui les contient.</translation>
    </message>
    <message>
      <source>To the model most of your photos look the same, which can't be. Let it look at them again.</source>
      <translation>Pour le modèle, la plupart de vos photos se ressemblent, ce qui est impossible. Laissez-le les examiner à nouveau.</translation>
    </message>
    <message>
      <source>Too many files are open at once.</source>
      <translation>Trop de fichiers sont ouverts à la fois.</translation>
    </message>
    <message>
      <source>ViT-B-32 is one, for example.</source>
      <translation>ViT-B-32, par exemple, en est une.</translation>
    </message>
    <message>
      <source>What answered is no model hub: check HF_ENDPOINT and the network, then try again.</source>
      <translation>Ce qui a répondu n’est pas une plateforme de modèles : vérifiez HF_ENDPOINT et le réseau, puis réessayez.</translation>
    </message>
    <message>
      <source>What the model noted of your photos is sound.</source>
      <translation>Ce que le modèle a noté de vos photos est intact.</translation>
    </message>
    <message>
      <source>Write a keyword behind keyword:, such as keyword:holiday</source>
      <translation>Écrivez un mot-clé après keyword:, par exemple keyword:vacances</translation>
    </message>
    <message>
      <source>Write behind {token} what is meant, or put it in quotation marks.</source>
      <translation>Écrivez derrière {token} ce qui est voulu, ou mettez-le entre guillemets.</translation>
    </message>
    <message>
      <source>Write in words what the photos show, such as: red bicycle</source>
      <translation>Décrivez en mots ce que montrent les photos, par exemple : vélo rouge</translation>
    </message>
    <message>
      <source>Write it as {hub}OWNER/NAME; “{model_id}” isn't.</source>
      <translation>Écrivez-le sous la forme {hub}OWNER/NAME ; « {model_id} » ne l’est pas.</translation>
    </message>
    <message>
      <source>You don't have permission to look into this folder.</source>
      <translation>Vous n’avez pas le droit de regarder dans ce dossier.</translation>
    </message>
    <message>
      <source>You don't have permission to read this file.</source>
      <translation>Vous n’avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
      <source>it looks like {names}: add it with that architecture</source>
      <translation>il ressemble à {names} : ajoutez-le avec cette architecture</translation>
    </message>
    <message>
      <source>no architecture that Photosearch knows fits it</source>
      <translation>aucune architecture connue de Photosearch ne lui convient</translation>
    </message>
    <message>
      <source>paused while on battery</source>
      <translation>en pause sur batterie</translation>
    </message>
    <message>
      <source>timm has no network called “{name}”.</source>
      <translation>timm n’a pas de réseau nommé « {name} ».</translation>
    </message>
    <message>
      <source>{architecture} needs its tokenizer to read text: put the tokenizer.json (and tokenizer_config.json) of {repository} beside the weights.</source>
      <translation>{architecture} a besoin de son tokenizer pour lire du texte : mettez tokenizer.json (et tokenizer_config.json) de {repository} à côté des poids.</translation>
    </message>
    <message>
      <source>{architecture} reads text with a network that Photosearch doesn't have ({name}): use another model.</source>
      <translation>{architecture} lit le texte avec un réseau que Photosearch n’a pas ({name}) : utilisez un autre modèle.</translation>
    </message>
    <message>
      <source>{bits}-bit JPEG isn't supported.</source>
      <translation>Le JPEG de {bits} bits n'est pas pris en charge.</translation>
    </message>
    <message>
      <source>{error} Indexing goes on by itself then.</source>
      <translation>{error} L’indexation continue alors d’elle-même.</translation>
    </message>
    <message>
      <source>{file} came damaged and was deleted: download the model again, and if that doesn't help, check what stands between you and the model hub.</source>
      <translation>{file} est arrivé endommagé et a été supprimé : téléchargez à nouveau le modèle et, si cela n’aide pas, vérifiez ce qui se trouve entre vous et la plateforme.</translation>
    </message>
    <message>
      <source>{file} can't be copied ({why}).</source>
      <translation>{file} ne peut pas être copié ({why}).</translation>
    </message>
    <message>
      <source>{file} can't be read ({why}).</source>
      <translation>{file} ne peut pas être lu ({why}).</translation>
    </message>
    <message>
      <source>{file} doesn't fit timm's {name}: {tensor} is missing or has another shape. Add it with its own architecture.</source>
      <translation>{file} ne convient pas à {name} de timm : {tensor} manque ou a une autre forme. Ajoutez-le avec sa propre architecture.</translation>
    </message>
    <message>
      <source>{file} doesn't fit {architecture}; {hint}.</source>
      <translation>{file} ne convient pas à {architecture} ; {hint}.</translation>
    </message>
    <message>
      <source>{file} is damaged or no file of weights: get the model again, as safetensors.</source>
      <translation>{file} est endommagé ou n’est pas un fichier de poids : procurez-vous à nouveau le modèle, en safetensors.</translation>
    </message>
    <message>
      <source>{file} is none of the files that are offered here.</source>
      <translation>{file} n'est aucun des fichiers proposés ici.</translation>
    </message>
    <message>
      <source>{file} is not plain weights (loading it would run {name}): get the model as safetensors.</source>
      <translation>{file} ne contient pas que des poids (le charger exécuterait {name}) : procurez-vous le modèle en safetensors.</translation>
    </message>
    <message>
      <source>{file} isn't what was announced: try again later.</source>
      <translation>{file} n'est pas ce qui était annoncé : réessayez plus tard.</translation>
    </message>
    <message>
      <source>{folder} can't be written. Choose another place.</source>
      <translation>Impossible d'écrire {folder}. Choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>{folder} is there already. Choose another name.</source>
      <translation>{folder} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{key}: can't be turned round; leave the minus out.</source>
      <translation>{key} : ne peut pas être inversé ; retirez le moins.</translation>
    </message>
    <message>
      <source>{model_id} is being downloaded already.</source>
      <translation>{model_id} est déjà en cours de téléchargement.</translation>
    </message>
    <message>
      <source>{model_id} isn't downloaded yet: photosearch models download {model_id}</source>
      <translation>{model_id} n’est pas encore téléchargé : photosearch models download {model_id}</translation>
    </message>
    <message>
      <source>{name} is damaged: download it again.</source>
      <translation>{name} est endommagé : téléchargez-le à nouveau.</translation>
    </message>
    <message>
      <source>{name} isn't here yet: download it first.</source>
      <translation>{name} n'est pas encore là : téléchargez-le d'abord.</translation>
    </message>
    <message>
      <source>{name} isn't there any more; scan the folder again.</source>
      <translation>{name} n’est plus là ; relancez l’analyse du dossier.</translation>
    </message>
    <message>
      <source>{name}, a part of Photosearch, is damaged. Install Photosearch again.</source>
      <translation>{name}, une partie de Photosearch, est endommagé. Réinstallez Photosearch.</translation>
    </message>
    <message>
      <source>{new} isn't what {old} was: “{missing}” isn't there, or is another file. Choose the folder that holds it.</source>
      <translation>{new} n'est pas ce qu'était {old} : « {missing} » n'y est pas, ou est un autre fichier. Choisissez le dossier qui le contient.</translation>
    </message>
    <message>
      <source>{old} isn't one of the folders. See: photosearch folders</source>
      <translation>{old} n'est pas un des dossiers. Voir : photosearch folders</translation>
    </message>
    <message>
      <source>{path} can't be read as a file of saved searches.</source>
      <translation>{path} ne peut pas être lu comme fichier de recherches enregistrées.</translation>
    </message>
    <message>
      <source>{path} can't be read. Check its name.</source>
      <translation>{path} est illisible. Vérifiez le nom.</translation>
    </message>
    <message>
      <source>{path} can't be written. Choose another place.</source>
      <translation>{path} ne peut pas être écrit. Choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>{path} is a file; add the folder it lies in.</source>
      <translation>{path} est un fichier ; ajoutez le dossier qui le contient.</translation>
    </message>
    <message>
      <source>{path} is damaged or no tokenizer: get it again.</source>
      <translation>{path} est endommagé ou n’est pas un tokenizer : procurez-vous-le à nouveau.</translation>
    </message>
    <message>
      <source>{path} isn't a photo of this library.</source>
      <translation>{path} n'est pas une photo de cette bibliothèque.</translation>
    </message>
    <message>
      <source>{photo} is the same file as one that was to go, by a link or a second way to its folder, so nothing was moved.</source>
      <translation>{photo} est le même fichier qu'un de ceux à enlever, par un lien ou un second chemin vers son dossier, donc rien n'a été déplacé.</translation>
    </message>
    <message>
      <source>{repository} isn't described as an open_clip model.</source>
      <translation>{repository} n’est pas décrit comme un modèle open_clip.</translation>
    </message>
    <message>
      <source>“{folder}” doesn't answer any more.</source>
      <translation>« {folder} » ne répond plus.</translation>
    </message>
    <message>
      <source>“{name}” doesn't answer. Its drive or network share may be asleep or cut off; try again when it is back.</source>
      <translation>« {name} » ne répond pas. Son disque ou partage réseau est peut-être en veille ou coupé ; réessayez quand il sera revenu.</translation>
    </message>
    <message>
      <source>“{photo}” can't be opened. {why}</source>
      <translation>« {photo} » ne peut pas être ouverte. {why}</translation>
    </message>
    <message>
      <source>“{text}” can't be understood. Write a number, or from which to which: {examples}</source>
      <translation>« {text} » ne se comprend pas. Écrivez un nombre, ou de combien à combien : {examples}</translation>
    </message>
    <message>
      <source>“{text}” doesn't name photos. Write their numbers: 3,4</source>
      <translation>« {text} » ne désigne pas de photos. Écrivez leurs numéros : 3,4</translation>
    </message>
    <message>
      <source>“{text}” is neither yes nor no.</source>
      <translation>« {text} » n’est ni oui ni non : écrivez yes ou no.</translation>
    </message>
    <message>
      <source>“{text}” is no area. Write its edges south, west, north and east in degrees: 41.8,12.4,42,12.6</source>
      <translation>« {text} » n'est pas une zone. Écrivez ses bords sud, ouest, nord et est en degrés : 41.8,12.4,42,12.6</translation>
    </message>
    <message>
      <source>“{text}” is no date. Write a year, a month or a day: 2019, 2019-06, 2019-06-15, july 2019, last summer.</source>
      <translation>« {text} » n’est pas une date. Écrivez une année, un mois ou un jour : 2019, 2019-06, 2019-06-15, juillet 2019, l’été dernier.</translation>
    </message>
    <message>
      <source>“{text}” is no match. Write a number from 0 to 1, such as match:0.5</source>
      <translation>« {text} » n’est pas une correspondance. Écrivez un nombre de 0 à 1, par exemple match:0.5</translation>
    </message>
    <message>
      <source>“{text}” is no number of a group, such as group:3</source>
      <translation>« {text} » n’est pas le numéro d’un groupe, comme group:3</translation>
    </message>
    <message>
      <source>“{text}” is no number of days. Write it as 7d, or 2w for weeks.</source>
      <translation>« {text} » n'est pas un nombre de jours. Écrivez 7d, ou 2w pour des semaines.</translation>
    </message>
    <message>
      <source>“{text}” is no part of a picture. Write left, top, right and bottom as fractions: 0.1,0.2,0.5,0.6</source>
      <translation>« {text} » n’est pas une partie d’image. Écrivez gauche, haut, droite et bas en fractions : 0.1,0.2,0.5,0.6</translation>
    </message>
    <message>
      <source>“{text}” is no rating. Write stars from 0 to 5: rating:3, rating:3+ or rating:1..2</source>
      <translation>« {text} » n'est pas une note. Écrivez des étoiles de 0 à 5 : rating:3, rating:3+ ou rating:1..2</translation>
    </message>
    <message>
      <source>“{text}” is no size. Write megapixels or bytes: 12mp, 500KB, 3MB.</source>
      <translation>« {text} » n’est pas une taille. Écrivez des mégapixels ou des octets : 12mp, 500KB, 3MB.</translation>
    </message>
    <message>
      <source>“{text}” is no {what}. There are: {allowed}.</source>
      <translation>« {text} » n’est pas un {what}. Il y a : {allowed}.</translation>
    </message>
    <message>
      <source>“{text}” is nothing that {key} knows. There are: {allowed}.</source>
      <translation>{key} ne connaît pas « {text} ». Il y a : {allowed}.</translation>
    </message>
  </context>
  <context>
    <name>Counts</name>
    <message numerus="yes">
      <source>%Ln faces</source>
      <translation>
        <numerusform>%Ln visage</numerusform>
        <numerusform>%Ln visages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files</source>
      <translation>
        <numerusform>%Ln fichier</numerusform>
        <numerusform>%Ln fichiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files can't be read</source>
      <translation>
        <numerusform>%Ln fichier illisible</numerusform>
        <numerusform>%Ln fichiers illisibles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files not read yet</source>
      <translation>
        <numerusform>%Ln fichier pas encore lu</numerusform>
        <numerusform>%Ln fichiers pas encore lus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln groups</source>
      <translation>
        <numerusform>%Ln groupe</numerusform>
        <numerusform>%Ln groupes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more folders</source>
      <translation>
        <numerusform>%Ln autre dossier</numerusform>
        <numerusform>%Ln autres dossiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people</source>
      <translation>
        <numerusform>%Ln personne</numerusform>
        <numerusform>%Ln personnes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln photos</source>
      <translation>
        <numerusform>%Ln photo</numerusform>
        <numerusform>%Ln photos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln queries</source>
      <translation>
        <numerusform>%Ln recherche</numerusform>
        <numerusform>%Ln recherches</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln ratings</source>
      <translation>
        <numerusform>%Ln note</numerusform>
        <numerusform>%Ln notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln stars</source>
      <translation>
        <numerusform>%Ln étoile</numerusform>
        <numerusform>%Ln étoiles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln suggestions</source>
      <translation>
        <numerusform>%Ln suggestion</numerusform>
        <numerusform>%Ln suggestions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln videos</source>
      <translation>
        <numerusform>%Ln vidéo</numerusform>
        <numerusform>%Ln vidéos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln warnings</source>
      <translation>
        <numerusform>%Ln avertissement</numerusform>
        <numerusform>%Ln avertissements</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DateHistogram</name>
    <message>
      <source>Drag over the bars to choose dates. Keys: arrows to move, Enter to choose, Shift+arrows for several, + for the months of a year, − for all, Del to clear.</source>
      <translation>Faites glisser sur les barres pour choisir des dates. Touches : flèches pour se déplacer, Entrée pour choisir, Maj+flèches pour plusieurs, + pour les mois d’une année, − pour tout, Suppr pour effacer.</translation>
    </message>
    <message>
      <source>Photos by date</source>
      <translation>Photos par date</translation>
    </message>
  </context>
  <context>
    <name>DatesEditor</name>
    <message>
      <source>A year, a month or a day: 2019, 2019-06, 2019-06-15, july 2019</source>
      <translation>Une année, un mois ou un jour : 2019, 2019-06, 2019-06-15, juillet 2019</translation>
    </message>
  </context>
  <context>
    <name>DrawDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Suggest queries</source>
      <translation>Proposer des recherches</translation>
    </message>
    <message>
      <source>Suggest up to 10</source>
      <translation>En proposer jusqu’à 10</translation>
    </message>
    <message>
      <source>Words that are written about your photos, taken by lot. The models are asked by looks alone, so no name finds itself; photos that carry the words are among those to judge.</source>
      <translation>Des mots écrits à propos de vos photos, tirés au sort. Les modèles ne sont interrogés que sur l'apparence, ainsi aucun nom ne se trouve lui-même ; les photos qui portent ces mots sont parmi celles à juger.</translation>
    </message>
  </context>
  <context>
    <name>DropAndPaste</name>
    <message>
      <source>Add a folder of photos</source>
      <translation>Ajouter un dossier de photos</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Folders of their own in it stay in the library: {0}.</source>
      <translation>Les dossiers à part entière qu’il contient restent dans la bibliothèque : {0}.</translation>
    </message>
    <message>
      <source>Its photos stay where they are, untouched. They just can't be found here any more.</source>
      <translation>Ses photos restent où elles sont, intactes. On ne pourra simplement plus les trouver ici.</translation>
    </message>
    <message>
      <source>Pictures ({0})</source>
      <translation>Images ({0})</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Remove folder</source>
      <translation>Retirer le dossier</translation>
    </message>
    <message>
      <source>Remove {0} from the library?</source>
      <translation>Retirer {0} de la bibliothèque ?</translation>
    </message>
    <message>
      <source>Search with a picture</source>
      <translation>Chercher avec une image</translation>
    </message>
    <message>
      <source>The first {0} pictures are the query now.</source>
      <translation>Les {0} premières images sont maintenant la requête.</translation>
    </message>
    <message>
      <source>Where is “{0}” now?</source>
      <translation>Où est « {0} » maintenant ?</translation>
    </message>
    <message>
      <source>your picture</source>
      <translation>votre image</translation>
    </message>
  </context>
  <context>
    <name>DropOverlay</name>
    <message>
      <source>Drop a folder to add it
Drop a picture to search with it</source>
      <translation>Déposez un dossier pour l’ajouter
Déposez une image pour chercher avec elle</translation>
    </message>
  </context>
  <context>
    <name>Duplicates</name>
    <message>
      <source>All that can be reached are kept.</source>
      <translation>Toutes celles accessibles sont gardées.</translation>
    </message>
    <message>
      <source>Bursts</source>
      <translation>Rafales</translation>
    </message>
    <message>
      <source>Choose the photos to keep.</source>
      <translation>Choisissez les photos à garder.</translation>
    </message>
    <message>
      <source>Comparing photos…</source>
      <translation>Comparaison des photos…</translation>
    </message>
    <message>
      <source>Copies of one picture, and versions of it: other sizes, formats, tones or crops.</source>
      <translation>Copies d'une image et ses versions : autres tailles, formats, tons ou recadrages.</translation>
    </message>
    <message>
      <source>Every photo of {path} is also in {within}, and no worse there.</source>
      <translation>Chaque photo de {path} est aussi dans {within}, en qualité au moins égale.</translation>
    </message>
    <message>
      <source>Folders of which every photo is in another folder as well, and no worse there.</source>
      <translation>Dossiers dont chaque photo est aussi dans un autre dossier, en qualité au moins égale.</translation>
    </message>
    <message>
      <source>Looking at {total} new photos: {done}</source>
      <translation>Examen de {total} nouvelles photos : {done}</translation>
    </message>
    <message>
      <source>No folder is wholly contained in another one.</source>
      <translation>Aucun dossier n'est entièrement contenu dans un autre.</translation>
    </message>
    <message>
      <source>No other photos look alike.</source>
      <translation>Aucune autre photo ne se ressemble.</translation>
    </message>
    <message>
      <source>No picture is here twice.</source>
      <translation>Aucune image n'est présente deux fois.</translation>
    </message>
    <message>
      <source>Not compared, as their files can't be read now: {photos}</source>
      <translation>Non comparées, car leurs fichiers ne peuvent pas être lus pour l'instant : {photos}</translation>
    </message>
    <message>
      <source>Not connected, so they stay as they are: {count}</source>
      <translation>Non connectées, elles restent donc telles quelles : {count}</translation>
    </message>
    <message>
      <source>Paused. What was compared so far is kept.</source>
      <translation>En pause. Ce qui a été comparé jusqu'ici est gardé.</translation>
    </message>
    <message>
      <source>Photos that look alike; more isn't known of them.</source>
      <translation>Photos qui se ressemblent ; on n'en sait pas plus.</translation>
    </message>
    <message>
      <source>Photos that one camera took within seconds.</source>
      <translation>Photos prises par un même appareil en quelques secondes.</translation>
    </message>
    <message>
      <source>Same picture</source>
      <translation>Même image</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>Semblables</translation>
    </message>
    <message>
      <source>Suggested to keep: {name}</source>
      <translation>À garder de préférence : {name}</translation>
    </message>
    <message>
      <source>Suggested to keep: {name} ({why})</source>
      <translation>À garder de préférence : {name} ({why})</translation>
    </message>
    <message>
      <source>The search was ended before its end. What was compared so far is kept.</source>
      <translation>La recherche a été interrompue. Ce qui a été comparé jusqu'ici est gardé.</translation>
    </message>
    <message>
      <source>There are new photos: look again to compare them, too.</source>
      <translation>Il y a de nouvelles photos : cherchez à nouveau pour les comparer aussi.</translation>
    </message>
    <message>
      <source>There are no bursts.</source>
      <translation>Il n'y a pas de rafales.</translation>
    </message>
    <message>
      <source>a better format</source>
      <translation>un meilleur format</translation>
    </message>
    <message>
      <source>a favourite</source>
      <translation>un favori</translation>
    </message>
    <message>
      <source>compressed less</source>
      <translation>moins compressée</translation>
    </message>
    <message>
      <source>its RAW file lies beside it</source>
      <translation>son fichier RAW est à côté</translation>
    </message>
    <message>
      <source>more pixels</source>
      <translation>plus de pixels</translation>
    </message>
    <message>
      <source>more stars</source>
      <translation>plus d'étoiles</translation>
    </message>
    <message>
      <source>named like an original</source>
      <translation>nommée comme un original</translation>
    </message>
    <message>
      <source>not connected</source>
      <translation>non connecté</translation>
    </message>
    <message>
      <source>says when, where or with what it was taken</source>
      <translation>indique quand, où ou avec quoi elle a été prise</translation>
    </message>
    <message>
      <source>sharper</source>
      <translation>plus nette</translation>
    </message>
    <message>
      <source>with its RAW file</source>
      <translation>avec son fichier RAW</translation>
    </message>
    <message>
      <source>without a frame or caption</source>
      <translation>sans cadre ni légende</translation>
    </message>
    <message>
      <source>your flags</source>
      <translation>vos marqueurs</translation>
    </message>
    <message>
      <source>{files}, all in “{folder}”</source>
      <translation>{files}, tous dans « {folder} »</translation>
    </message>
    <message>
      <source>{files}, {size} to spare</source>
      <translation>{files}, {size} en trop</translation>
    </message>
    <message>
      <source>{kept} to keep, {going} to go</source>
      <translation>{kept} à garder, {going} à enlever</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesPage</name>
    <message>
      <source>Folders</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <source>Keep these, move the rest to the trash…</source>
      <translation>Garder celles-ci, mettre le reste à la corbeille…</translation>
    </message>
    <message>
      <source>Kinds of near-duplicates</source>
      <translation>Sortes de quasi-doublons</translation>
    </message>
    <message>
      <source>Move this folder's photos to the trash…</source>
      <translation>Mettre les photos de ce dossier à la corbeille…</translation>
    </message>
    <message>
      <source>Near-duplicates</source>
      <translation>Quasi-doublons</translation>
    </message>
    <message>
      <source>Not duplicates</source>
      <translation>Pas des doublons</translation>
    </message>
    <message>
      <source>Photos of this set; the chosen ones are kept</source>
      <translation>Photos de cet ensemble ; celles choisies sont gardées</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesWiring</name>
    <message>
      <source>These are never called duplicates of each other again.</source>
      <translation>Elles ne seront plus jamais dites doublons l'une de l'autre.</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>Add a folder of photos…</source>
      <translation>Ajouter un dossier de photos…</translation>
    </message>
    <message>
      <source>Choose a folder of photos, then type what you are looking for, or drop a picture here. Everything stays on this computer, and your photos are never changed.</source>
      <translation>Choisissez un dossier de photos, puis tapez ce que vous cherchez ou déposez une image ici. Tout reste sur cet ordinateur, et vos photos ne sont jamais modifiées.</translation>
    </message>
    <message>
      <source>Choose another folder…</source>
      <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
      <source>Choose photos and press Ctrl+Shift+N, or drag them onto it in the side bar.</source>
      <translation>Choisissez des photos et appuyez sur Ctrl+Maj+N, ou faites-les glisser dessus dans la barre latérale.</translation>
    </message>
    <message>
      <source>Find photos by what is in them</source>
      <translation>Retrouvez vos photos par ce qu’elles montrent</translation>
    </message>
    <message>
      <source>Getting ready to search…</source>
      <translation>Préparation de la recherche…</translation>
    </message>
    <message>
      <source>Indexing is paused</source>
      <translation>L’indexation est en pause</translation>
    </message>
    <message>
      <source>Looking through your folders</source>
      <translation>Parcours de vos dossiers</translation>
    </message>
    <message>
      <source>No photo has been read yet. Resume it at the bottom of the window.</source>
      <translation>Aucune photo n’a encore été lue. Reprenez en bas de la fenêtre.</translation>
    </message>
    <message>
      <source>No photo matches all of this. Remove a filter or change the words.</source>
      <translation>Aucune photo ne correspond à tout cela. Retirez un filtre ou changez les mots.</translation>
    </message>
    <message>
      <source>No photos in these folders yet</source>
      <translation>Pas encore de photos dans ces dossiers</translation>
    </message>
    <message>
      <source>None of these files can be read</source>
      <translation>Aucun de ces fichiers n’est lisible</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Rien trouvé</translation>
    </message>
    <message>
      <source>Nothing found yet</source>
      <translation>Rien trouvé pour l'instant</translation>
    </message>
    <message>
      <source>Photosearch reads JPEG, HEIC, PNG and most other pictures, cameras' RAW files, and videos. Add another folder, or put photos into one of these and scan it again.</source>
      <translation>Photosearch lit JPEG, HEIC, PNG et la plupart des autres images, les fichiers RAW des appareils photo et les vidéos. Ajoutez un autre dossier, ou mettez des photos dans l’un de ceux-ci et relancez l’analyse.</translation>
    </message>
    <message>
      <source>Plug the drive in, or connect to the network, then scan again (F5). Nothing that is known of your photos is lost.</source>
      <translation>Branchez le disque ou connectez-vous au réseau, puis relancez l’analyse (F5). Rien de ce qu’on sait de vos photos n’est perdu.</translation>
    </message>
    <message>
      <source>Start with {0}</source>
      <translation>Commencer par {0}</translation>
    </message>
    <message>
      <source>Still reading your photos.</source>
      <translation>Vos photos sont encore en cours de lecture.</translation>
    </message>
    <message>
      <source>The first photos appear here in a moment.</source>
      <translation>Les premières photos apparaissent ici dans un instant.</translation>
    </message>
    <message>
      <source>The photos can't be shown just now</source>
      <translation>Les photos ne peuvent pas être affichées pour le moment</translation>
    </message>
    <message>
      <source>The search model is being loaded. The first search takes a moment.</source>
      <translation>Le modèle de recherche se charge. La première recherche prend un instant.</translation>
    </message>
    <message>
      <source>There are picture files in your folders, but not one could be opened.</source>
      <translation>Vos dossiers contiennent des fichiers image, mais aucun n’a pu être ouvert.</translation>
    </message>
    <message>
      <source>This album is empty</source>
      <translation>Cet album est vide</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>What went wrong stands above, and more about it in the log.</source>
      <translation>Ce qui s’est mal passé est indiqué plus haut, et plus en détail dans le journal.</translation>
    </message>
    <message>
      <source>Which files, and why</source>
      <translation>Quels fichiers, et pourquoi</translation>
    </message>
    <message>
      <source>Your folders aren't connected</source>
      <translation>Vos dossiers ne sont pas connectés</translation>
    </message>
  </context>
  <context>
    <name>Engine</name>
    <message>
      <source>{0} isn't there now, so it can't be opened.</source>
      <translation>{0} n’est pas là pour le moment et ne peut donc pas être ouvert.</translation>
    </message>
    <message>
      <source>“{0}” is a part of “{1}” already; its menu makes it a folder of its own.</source>
      <translation>« {0} » fait déjà partie de « {1} » ; son menu en fait un dossier à part entière.</translation>
    </message>
  </context>
  <context>
    <name>EvaluatePage</name>
    <message>
      <source>All queries are judged. See the results.</source>
      <translation>Toutes les recherches sont jugées. Voyez les résultats.</translation>
    </message>
    <message>
      <source>Export into a new folder in</source>
      <translation>Exporter dans un nouveau dossier dans</translation>
    </message>
    <message>
      <source>Exported to {0}</source>
      <translation>Exporté vers {0}</translation>
    </message>
    <message>
      <source>How good is it on my photos?</source>
      <translation>Est-ce efficace sur mes photos ?</translation>
    </message>
    <message>
      <source>Judge</source>
      <translation>Juger</translation>
    </message>
    <message>
      <source>Judge, or read the results</source>
      <translation>Juger ou lire les résultats</translation>
    </message>
    <message>
      <source>Measuring how quick they are…</source>
      <translation>Mesure de leur rapidité…</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Résultats</translation>
    </message>
  </context>
  <context>
    <name>Evaluation</name>
    <message>
      <source>All judged.</source>
      <translation>Tout est jugé.</translation>
    </message>
    <message>
      <source>Asking the models… {0} of {1}</source>
      <translation>Interrogation des modèles… {0} sur {1}</translation>
    </message>
    <message>
      <source>Captions</source>
      <translation>Légendes</translation>
    </message>
    <message>
      <source>Finds {0} of {1} photos that you called right among its first {2}.</source>
      <translation>Trouve parmi ses {2} premières {0} des {1} photos que vous avez dites justes.</translation>
    </message>
    <message>
      <source>Judged, but without a right photo: {0}. That tells nothing of what is found.</source>
      <translation>Jugées, mais sans photo juste : {0}. Cela ne dit rien de ce qui est trouvé.</translation>
    </message>
    <message>
      <source>Judging by {0}; with others of the kind it may be {1} to {2} %.</source>
      <translation>D'après {0} ; avec d'autres du même genre, ce peut être {1} à {2} %.</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>Mots-clés</translation>
    </message>
    <message>
      <source>Mean reciprocal rank</source>
      <translation>Rang réciproque moyen (MRR)</translation>
    </message>
    <message>
      <source>Names of albums</source>
      <translation>Noms d'albums</translation>
    </message>
    <message>
      <source>Names of files</source>
      <translation>Noms de fichiers</translation>
    </message>
    <message>
      <source>Names of people: no model knows these by looks</source>
      <translation>Noms de personnes : aucun modèle ne les connaît de vue</translation>
    </message>
    <message>
      <source>No photo is called right yet. Judge a query, and what it tells stands here.</source>
      <translation>Aucune photo n'est encore dite juste. Jugez une recherche : ce qu'elle révèle figurera ici.</translation>
    </message>
    <message>
      <source>No photo is found for this yet.</source>
      <translation>Aucune photo n'est encore trouvée pour cela.</translation>
    </message>
    <message>
      <source>Not judged among these yet: {0}. They count as wrong.</source>
      <translation>Parmi elles, pas encore jugées : {0}. Elles comptent comme fausses.</translation>
    </message>
    <message>
      <source>On this computer: {0}</source>
      <translation>Sur cet ordinateur : {0}</translation>
    </message>
    <message>
      <source>Recall at {0}</source>
      <translation>Rappel à {0}</translation>
    </message>
    <message>
      <source>So far {0} with a right photo: that tells very little. Judge 20 or more.</source>
      <translation>Jusqu'ici {0} avec une photo juste : cela dit très peu. Jugez-en 20 ou plus.</translation>
    </message>
    <message>
      <source>Which of {0} and {1} is better can't be told from these queries.</source>
      <translation>Ces recherches ne permettent pas de dire lequel de {0} et {1} est meilleur.</translation>
    </message>
    <message>
      <source>Your own words</source>
      <translation>Vos propres mots</translation>
    </message>
    <message>
      <source>comes with Photosearch</source>
      <translation>fourni avec Photosearch</translation>
    </message>
    <message>
      <source>nDCG at {0}</source>
      <translation>nDCG à {0}</translation>
    </message>
    <message>
      <source>not judged yet</source>
      <translation>pas encore jugée</translation>
    </message>
    <message>
      <source>reads {0} photos a second</source>
      <translation>lit {0} photos par seconde</translation>
    </message>
    <message>
      <source>{0} finds {1} of the {2} that {3} misses.</source>
      <translation>{0} trouve {1} des {2} que {3} manque.</translation>
    </message>
    <message>
      <source>{0} isn't compared: {1}</source>
      <translation>{0} n'est pas comparé : {1}</translation>
    </message>
    <message>
      <source>{0} misses none of the right photos.</source>
      <translation>{0} ne manque aucune photo juste.</translation>
    </message>
    <message>
      <source>{0} misses {1}</source>
      <translation>{0} en manque {1}</translation>
    </message>
    <message>
      <source>{0} ms for a query</source>
      <translation>{0} ms par recherche</translation>
    </message>
    <message>
      <source>{0} of {1} photos to judge. Which ones show what the words say?</source>
      <translation>{0} photos sur {1} à juger. Lesquelles montrent ce que disent les mots ?</translation>
    </message>
    <message>
      <source>{0} of {1} queries judged</source>
      <translation>{0} recherches jugées sur {1}</translation>
    </message>
    <message>
      <source>{0} on the disk</source>
      <translation>{0} sur le disque</translation>
    </message>
    <message>
      <source>{0} puts the right photos further ahead than {1}.</source>
      <translation>{0} place les photos justes plus en avant que {1}.</translation>
    </message>
    <message>
      <source>{0} right</source>
      <translation>{0} justes</translation>
    </message>
    <message>
      <source>{0} to judge</source>
      <translation>{0} à juger</translation>
    </message>
    <message>
      <source>{0} with a right photo.</source>
      <translation>{0} avec une photo juste.</translation>
    </message>
    <message>
      <source>{0} with a right photo: a first idea. With 20 or more one knows better.</source>
      <translation>{0} avec une photo juste : une première idée. Avec 20 ou plus, on en sait davantage.</translation>
    </message>
  </context>
  <context>
    <name>ExcludesEditor</name>
    <message>
      <source>Apply</source>
      <translation>Appliquer</translation>
    </message>
    <message>
      <source>Files and folders to skip</source>
      <translation>Fichiers et dossiers à ignorer</translation>
    </message>
    <message>
      <source>Follow links to folders</source>
      <translation>Suivre les liens vers des dossiers</translation>
    </message>
    <message>
      <source>Include hidden folders</source>
      <translation>Inclure les dossiers cachés</translation>
    </message>
    <message>
      <source>Include videos</source>
      <translation>Inclure les vidéos</translation>
    </message>
    <message>
      <source>Restore defaults</source>
      <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
      <source>Skip these files and folders, one per line. * matches anything. Folders with a file called .nomedia are always skipped.</source>
      <translation>Ignorer ces fichiers et dossiers, un par ligne. * remplace n'importe quoi. Les dossiers avec un fichier .nomedia sont toujours ignorés.</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>As they are</source>
      <translation>Telles quelles</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Captions, dates and other metadata</source>
      <translation>Légendes, dates et autres métadonnées</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Coordinates, and the names of towns and countries</source>
      <translation>Coordonnées et noms de villes et de pays</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Export to a folder</source>
      <translation>Exporter dans un dossier</translation>
    </message>
    <message>
      <source>Export {0}</source>
      <translation>Exporter {0}</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Noms</translation>
    </message>
    <message>
      <source>No folder yet</source>
      <translation>Pas encore de dossier</translation>
    </message>
    <message>
      <source>Other size…</source>
      <translation>Autre taille…</translation>
    </message>
    <message>
      <source>Percent…</source>
      <translation>Pourcentage…</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Qualité</translation>
    </message>
    <message>
      <source>Quality: more looks better, and takes more room</source>
      <translation>Qualité : plus élevée, plus belle et plus lourde</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>The first: {0}</source>
      <translation>Le premier : {0}</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Vers</translation>
    </message>
    <message>
      <source>Videos, though theirs can’t be taken out</source>
      <translation>Vidéos, bien que rien ne puisse en être retiré</translation>
    </message>
    <message>
      <source>Where they were taken</source>
      <translation>Lieu de prise de vue</translation>
    </message>
    <message>
      <source>With</source>
      <translation>Avec</translation>
    </message>
    <message>
      <source>{0} pixels at most</source>
      <translation>{0} pixels au plus</translation>
    </message>
  </context>
  <context>
    <name>ExportProgress</name>
    <message>
      <source>Exporting</source>
      <translation>Exportation en cours</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} sur {1}</translation>
    </message>
  </context>
  <context>
    <name>Exports</name>
    <message>
      <source>Couldn’t be exported: {0}.</source>
      <translation>Impossible d'exporter : {0}.</translation>
    </message>
    <message>
      <source>Export a list</source>
      <translation>Exporter une liste</translation>
    </message>
    <message>
      <source>It ended early: {0}</source>
      <translation>Interrompu : {0}</translation>
    </message>
    <message>
      <source>Left out, as nothing can be taken out of them: {0}.</source>
      <translation>Laissées de côté, car rien ne peut en être retiré : {0}.</translation>
    </message>
    <message>
      <source>On folders that aren’t connected now: {0}.</source>
      <translation>Dans des dossiers non connectés actuellement : {0}.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>Stopped; {0} exported.</source>
      <translation>Arrêté ; exporté : {0}.</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
      <source>Wait until the export before has ended, or stop it.</source>
      <translation>Attendez la fin de l'export en cours, ou arrêtez-le.</translation>
    </message>
    <message>
      <source>{0} exported.</source>
      <translation>Exporté : {0}.</translation>
    </message>
    <message>
      <source>{0} more</source>
      <translation>{0} de plus</translation>
    </message>
    <message>
      <source>“{0}” ({1})</source>
      <translation>« {0} » ({1})</translation>
    </message>
    <message>
      <source>“{0}” has no photos to export.</source>
      <translation>« {0} » n'a pas de photos à exporter.</translation>
    </message>
  </context>
  <context>
    <name>Exposure</name>
    <message>
      <source>Up to {0}</source>
      <translation>Jusqu'à {0}</translation>
    </message>
    <message>
      <source>{0} (35 mm film)</source>
      <translation>{0} (équiv. 35 mm)</translation>
    </message>
    <message>
      <source>{0} and more</source>
      <translation>{0} et plus</translation>
    </message>
  </context>
  <context>
    <name>ExtraList</name>
    <message>
      <source>Add files you have…</source>
      <translation>Ajouter des fichiers que vous avez…</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>Réseaux</translation>
    </message>
  </context>
  <context>
    <name>ExtraRow</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Cancel the download of {0}</source>
      <translation>Annuler le téléchargement de {0}</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Télécharger</translation>
    </message>
    <message>
      <source>Get {0}</source>
      <translation>Obtenir {0}</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>Utilisé</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>Retirer {0}</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Utiliser</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>Utiliser {0}</translation>
    </message>
  </context>
  <context>
    <name>FaceMark</name>
    <message>
      <source>Face: {0}</source>
      <translation>Visage : {0}</translation>
    </message>
    <message>
      <source>Name this person</source>
      <translation>Nommer cette personne</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>Qui est-ce ?</translation>
    </message>
  </context>
  <context>
    <name>FaceMarks</name>
    <message>
      <source>People in the photo (N)</source>
      <translation>Personnes dans la photo (N)</translation>
    </message>
  </context>
  <context>
    <name>FactsPanel</name>
    <message>
      <source>About this photo</source>
      <translation>À propos de cette photo</translation>
    </message>
    <message>
      <source>Also at</source>
      <translation>Aussi dans</translation>
    </message>
    <message>
      <source>As on 35 mm film</source>
      <translation>Équivalent 35 mm</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Appareil photo</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>Légende</translation>
    </message>
    <message>
      <source>Coordinates</source>
      <translation>Coordonnées</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Copier le texte</translation>
    </message>
    <message>
      <source>Date from</source>
      <translation>Date selon</translation>
    </message>
    <message>
      <source>Exposure</source>
      <translation>Exposition</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>File written</source>
      <translation>Fichier écrit</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>Marqueur</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Found by</source>
      <translation>Trouvée par</translation>
    </message>
    <message>
      <source>In albums</source>
      <translation>Dans les albums</translation>
    </message>
    <message>
      <source>Incomplete</source>
      <translation>Incomplète</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>Mots-clés</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Libellé</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Durée</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>Objectif</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <source>RAW file</source>
      <translation>Fichier RAW</translation>
    </message>
    <message>
      <source>Rating</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Show this folder</source>
      <translation>Afficher ce dossier</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Prise le</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>The .xmp file beside it</source>
      <translation>Le fichier .xmp à côté</translation>
    </message>
    <message>
      <source>The camera, in the photo</source>
      <translation>L'appareil, dans la photo</translation>
    </message>
    <message>
      <source>The end of the file is missing.</source>
      <translation>La fin du fichier manque.</translation>
    </message>
    <message>
      <source>The file's name</source>
      <translation>Le nom du fichier</translation>
    </message>
    <message>
      <source>The file's own header</source>
      <translation>L'en-tête du fichier</translation>
    </message>
    <message>
      <source>The last save, as the file says</source>
      <translation>Le dernier enregistrement, selon le fichier</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Why it is here</source>
      <translation>Pourquoi elle est là</translation>
    </message>
  </context>
  <context>
    <name>Feedback</name>
    <message>
      <source>{0} added to your favourites.</source>
      <translation>Ajouté à vos favoris : {0}.</translation>
    </message>
    <message>
      <source>{0} taken out of your favourites.</source>
      <translation>Retiré de vos favoris : {0}.</translation>
    </message>
  </context>
  <context>
    <name>FileActions</name>
    <message>
      <source>{0} deleted for good.</source>
      <translation>Supprimé définitivement : {0}.</translation>
    </message>
    <message>
      <source>{0} moved to the trash.</source>
      <translation>Mis à la corbeille : {0}.</translation>
    </message>
  </context>
  <context>
    <name>Filmstrip</name>
    <message>
      <source>Filmstrip: {0}, {1}</source>
      <translation>Film fixe : {0}, {1}</translation>
    </message>
    <message>
      <source>{row} of {count}</source>
      <translation>{row} sur {count}</translation>
    </message>
  </context>
  <context>
    <name>FilterChips</name>
    <message>
      <source>Filters</source>
      <translation>Filtres</translation>
    </message>
    <message>
      <source>Less like {0}</source>
      <translation>Moins comme {0}</translation>
    </message>
    <message>
      <source>Match of at least {0}</source>
      <translation>Correspondance d'au moins {0}</translation>
    </message>
    <message>
      <source>More like {0}</source>
      <translation>Plus comme {0}</translation>
    </message>
    <message>
      <source>Taken out of the search: {0}</source>
      <translation>Retiré de la recherche : {0}</translation>
    </message>
    <message>
      <source>photo {0}</source>
      <translation>photo {0}</translation>
    </message>
  </context>
  <context>
    <name>FilterPopup</name>
    <message>
      <source>Clear all filters</source>
      <translation>Retirer tous les filtres</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtrer</translation>
    </message>
    <message>
      <source>Filters cleared.</source>
      <translation>Filtres effacés.</translation>
    </message>
    <message>
      <source>The first date is later than the last one, so no photo fits.</source>
      <translation>La première date est postérieure à la dernière, aucune photo ne correspond donc.</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message>
      <source>Added</source>
      <translation>Ajoutées</translation>
    </message>
    <message>
      <source>Added within a day</source>
      <translation>Ajoutées depuis un jour</translation>
    </message>
    <message>
      <source>Added within {0} days</source>
      <translation>Ajoutées depuis {0} jours</translation>
    </message>
    <message>
      <source>Album</source>
      <translation>Album</translation>
    </message>
    <message>
      <source>Aperture</source>
      <translation>Ouverture</translation>
    </message>
    <message>
      <source>At least 1 megapixel</source>
      <translation>Au moins 1 mégapixel</translation>
    </message>
    <message>
      <source>At least {0} MB</source>
      <translation>Au moins {0} Mo</translation>
    </message>
    <message>
      <source>At least {0} MP</source>
      <translation>Au moins {0} MP</translation>
    </message>
    <message>
      <source>At least {0} megapixels</source>
      <translation>Au moins {0} mégapixels</translation>
    </message>
    <message>
      <source>At most {0} MB</source>
      <translation>Au plus {0} Mo</translation>
    </message>
    <message>
      <source>At most {0} MP</source>
      <translation>Au plus {0} MP</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Appareil photo</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Drag over the bars to choose. Keys: arrows to move, Enter to choose, Shift+arrows for several, Del to clear.</source>
      <translation>Glissez sur les barres pour choisir. Touches : flèches pour se déplacer, Entrée pour choisir, Maj+flèches pour plusieurs, Suppr pour effacer.</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Plus tôt</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>Favoris</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>Marqueur</translation>
    </message>
    <message>
      <source>Focal length</source>
      <translation>Focale</translation>
    </message>
    <message>
      <source>Focal length (35 mm film)</source>
      <translation>Focale (équivalent 35 mm)</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>From {0}</source>
      <translation>À partir de {0}</translation>
    </message>
    <message>
      <source>ISO</source>
      <translation>ISO</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importation</translation>
    </message>
    <message>
      <source>Keyword</source>
      <translation>Mot-clé</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Libellé</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Paysage</translation>
    </message>
    <message>
      <source>Last import</source>
      <translation>Dernière importation</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>Objectif</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Localisation</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>Sans appareil</translation>
    </message>
    <message>
      <source>No favourites</source>
      <translation>Aucun favori</translation>
    </message>
    <message>
      <source>No lens known</source>
      <translation>Objectif inconnu</translation>
    </message>
    <message>
      <source>No screenshots</source>
      <translation>Sans captures d'écran</translation>
    </message>
    <message>
      <source>Not: {0}</source>
      <translation>Pas : {0}</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>Orientation</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Portrait</translation>
    </message>
    <message>
      <source>Rating</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Screenshots</source>
      <translation>Captures d'écran</translation>
    </message>
    <message>
      <source>Shutter speed</source>
      <translation>Vitesse d'obturation</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Square</source>
      <translation>Carré</translation>
    </message>
    <message>
      <source>Text: {0}</source>
      <translation>Texte : {0}</translation>
    </message>
    <message>
      <source>Unnamed person</source>
      <translation>Personne sans nom</translation>
    </message>
    <message>
      <source>Until {0}</source>
      <translation>Jusqu’à {0}</translation>
    </message>
    <message>
      <source>Videos</source>
      <translation>Vidéos</translation>
    </message>
    <message>
      <source>With location</source>
      <translation>Avec localisation</translation>
    </message>
    <message>
      <source>Without location</source>
      <translation>Sans localisation</translation>
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
      <translation>Indexer maintenant</translation>
    </message>
    <message>
      <source>Look at them again</source>
      <translation>Les examiner à nouveau</translation>
    </message>
    <message>
      <source>Rebuild the search index</source>
      <translation>Reconstruire l'index de recherche</translation>
    </message>
    <message>
      <source>Show these photos</source>
      <translation>Afficher ces photos</translation>
    </message>
  </context>
  <context>
    <name>FirstRun</name>
    <message>
      <source>It starts with a small built-in model, without any download. {0} ({1}) finds more; you can get it at any time.</source>
      <translation>Il démarre avec un petit modèle intégré, sans aucun téléchargement. {0} ({1}) trouve davantage ; vous pouvez l’obtenir à tout moment.</translation>
    </message>
  </context>
  <context>
    <name>FolderPanel</name>
    <message>
      <source>A folder of its own, in “{0}”.</source>
      <translation>Dossier à part entière, dans « {0} ».</translation>
    </message>
    <message>
      <source>Add a folder of photos</source>
      <translation>Ajouter un dossier de photos</translation>
    </message>
    <message>
      <source>Can't be reached now; what is known of it is kept.</source>
      <translation>Inaccessible pour le moment ; ce qu’on en sait est conservé.</translation>
    </message>
    <message>
      <source>Changes here are noticed every few minutes, not at once: this computer has no free watches. Close other programs that watch files, or raise fs.inotify.max_user_watches and max_user_instances.</source>
      <translation>Ici, les changements sont remarqués toutes les quelques minutes, pas aussitôt : cet ordinateur n'a plus de surveillance libre. Fermez d'autres programmes qui surveillent des fichiers, ou augmentez fs.inotify.max_user_watches et max_user_instances.</translation>
    </message>
    <message>
      <source>Check for new photos (F5)</source>
      <translation>Rechercher de nouvelles photos (F5)</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <source>not connected</source>
      <translation>non connecté</translation>
    </message>
  </context>
  <context>
    <name>FolderSection</name>
    <message>
      <source>“{0}” is a folder of its own now.</source>
      <translation>« {0} » est maintenant un dossier à part entière.</translation>
    </message>
    <message>
      <source>“{0}” is a part of “{1}” again.</source>
      <translation>« {0} » fait de nouveau partie de « {1} ».</translation>
    </message>
    <message>
      <source>“{0}” is left out of the library.</source>
      <translation>« {0} » est exclu de la bibliothèque.</translation>
    </message>
  </context>
  <context>
    <name>FoldersPage</name>
    <message>
      <source>Add a folder…</source>
      <translation>Ajouter un dossier…</translation>
    </message>
    <message>
      <source>Check for new photos</source>
      <translation>Rechercher de nouvelles photos</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <source>Photosearch looks for photos here and below. It changes nothing there.</source>
      <translation>Photosearch cherche des photos ici et en dessous. Il n’y change rien.</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Retirer…</translation>
    </message>
    <message>
      <source>{0}, not connected</source>
      <translation>{0}, non connecté</translation>
    </message>
  </context>
  <context>
    <name>GoingOn</name>
    <message>
      <source>A photo that gets stars or a flag stays.</source>
      <translation>La photo qui reçoit des étoiles ou un drapeau reste affichée.</translation>
    </message>
    <message>
      <source>Once a photo has stars or a flag, the next one follows.</source>
      <translation>Dès qu’une photo a des étoiles ou un drapeau, la suivante s’affiche.</translation>
    </message>
  </context>
  <context>
    <name>Grid</name>
    <message>
      <source>Photos</source>
      <translation>Photos</translation>
    </message>
  </context>
  <context>
    <name>GroupDialog</name>
    <message>
      <source>Later tell it which photos belong to it, or don't, in their menu: it learns.</source>
      <translation>Indiquez-lui ensuite, dans le menu des photos, lesquelles en font partie ou non : il apprend.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>What belongs to it</source>
      <translation>Ce qui en fait partie</translation>
    </message>
    <message>
      <source>as in a search: a dog on the beach</source>
      <translation>comme dans une recherche : un chien sur la plage</translation>
    </message>
  </context>
  <context>
    <name>GroupExamples</name>
    <message>
      <source>{0} has learned from that.</source>
      <translation>{0} en a tiré la leçon.</translation>
    </message>
  </context>
  <context>
    <name>GroupTiles</name>
    <message>
      <source>Groups</source>
      <translation>Groupes</translation>
    </message>
  </context>
  <context>
    <name>Groups</name>
    <message>
      <source>Group {0}</source>
      <translation>Groupe {0}</translation>
    </message>
    <message>
      <source>Group: {0}</source>
      <translation>Groupe : {0}</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>Sans nom</translation>
    </message>
  </context>
  <context>
    <name>GroupsPage</name>
    <message>
      <source>Few</source>
      <translation>Peu</translation>
    </message>
    <message>
      <source>From few large groups to many small ones</source>
      <translation>De quelques grands groupes à beaucoup de petits</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Groupes</translation>
    </message>
    <message>
      <source>Hidden ones</source>
      <translation>Masqués</translation>
    </message>
    <message>
      <source>Looking for photos that are alike…</source>
      <translation>Recherche de photos semblables…</translation>
    </message>
    <message>
      <source>Looking for photos that are alike… {0} %</source>
      <translation>Recherche de photos semblables… {0} %</translation>
    </message>
    <message>
      <source>Many</source>
      <translation>Beaucoup</translation>
    </message>
    <message>
      <source>Name of the group</source>
      <translation>Nom du groupe</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>Nouveau groupe</translation>
    </message>
    <message>
      <source>New group…</source>
      <translation>Nouveau groupe…</translation>
    </message>
    <message>
      <source>No group is hidden.</source>
      <translation>Aucun groupe n’est masqué.</translation>
    </message>
    <message>
      <source>The group is called {0} now.</source>
      <translation>Le groupe s'appelle maintenant {0}.</translation>
    </message>
    <message>
      <source>There are no groups yet. Photos that are alike make one, as soon as there are a few of them.</source>
      <translation>Il n’y a pas encore de groupes. Des photos semblables en forment un dès qu’il y en a quelques-unes.</translation>
    </message>
    <message>
      <source>{0} is a group now.</source>
      <translation>{0} est maintenant un groupe.</translation>
    </message>
    <message>
      <source>{0} is hidden.</source>
      <translation>{0} est masqué.</translation>
    </message>
    <message>
      <source>{0} is removed; its photos stay.</source>
      <translation>{0} est supprimé ; ses photos restent.</translation>
    </message>
    <message>
      <source>{0} is shown again.</source>
      <translation>{0} est de nouveau affiché.</translation>
    </message>
  </context>
  <context>
    <name>Guide</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Guide</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
  </context>
  <context>
    <name>HeadedView</name>
    <message>
      <source>Not selected: {0}</source>
      <translation>Désélectionné : {0}</translation>
    </message>
    <message>
      <source>Selected: {0}</source>
      <translation>Sélectionné : {0}</translation>
    </message>
  </context>
  <context>
    <name>Headings</name>
    <message>
      <source> and </source>
      <translation> et </translation>
    </message>
    <message>
      <source>All photos</source>
      <translation>Toutes les photos</translation>
    </message>
    <message>
      <source>Clear matches</source>
      <translation>Correspondances nettes</translation>
    </message>
    <message>
      <source>Filtered photos</source>
      <translation>Photos filtrées</translation>
    </message>
    <message>
      <source>Like your examples</source>
      <translation>Comme vos exemples</translation>
    </message>
    <message>
      <source>Likely</source>
      <translation>Probables</translation>
    </message>
    <message>
      <source>Maybe</source>
      <translation>Peut-être</translation>
    </message>
    <message>
      <source>Similar to {0}</source>
      <translation>Semblable à {0}</translation>
    </message>
    <message>
      <source>Unlikely</source>
      <translation>Peu probables</translation>
    </message>
    <message>
      <source>Without a date</source>
      <translation>Sans date</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>une image</translation>
    </message>
    <message>
      <source>similar to {0}</source>
      <translation>semblable à {0}</translation>
    </message>
    <message>
      <source>without {0}</source>
      <translation>sans {0}</translation>
    </message>
    <message>
      <source>“{0}”</source>
      <translation>« {0} »</translation>
    </message>
  </context>
  <context>
    <name>HealthPage</name>
    <message>
      <source>All is well.</source>
      <translation>Tout va bien.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Check now</source>
      <translation>Vérifier maintenant</translation>
    </message>
    <message>
      <source>Compares what searching finds with what looking at every photo finds, and looks for photos that come up everywhere or nowhere. It takes seconds, and changes nothing.</source>
      <translation>Compare ce que trouve la recherche avec ce que trouve l'examen de chaque photo, et cherche les photos qui apparaissent partout ou nulle part. Cela prend quelques secondes et ne change rien.</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Found of the ten that fit best: {0}</source>
      <translation>Trouvées parmi les dix qui conviennent le mieux : {0}</translation>
    </message>
    <message>
      <source>Getting ready…</source>
      <translation>Préparation…</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Indexing has begun. Check again once it is done.</source>
      <translation>L'indexation a commencé. Vérifiez à nouveau quand elle sera terminée.</translation>
    </message>
    <message>
      <source>It takes as long as indexing did. Until then searches go on as they are.</source>
      <translation>Cela prend autant de temps que l'indexation. D'ici là, les recherches restent telles quelles.</translation>
    </message>
    <message>
      <source>Let the model look at all photos again?</source>
      <translation>Laisser le modèle examiner à nouveau toutes les photos ?</translation>
    </message>
    <message>
      <source>Likeness to what the model sees now, 1 is the same: {0}</source>
      <translation>Ressemblance avec ce que le modèle voit maintenant, 1 = identique : {0}</translation>
    </message>
    <message>
      <source>Look at them again</source>
      <translation>Les examiner à nouveau</translation>
    </message>
    <message>
      <source>Same in the index as kept: {0}</source>
      <translation>Identiques dans l'index à ce qui est conservé : {0}</translation>
    </message>
    <message>
      <source>Sample: {0}; queries: {1}.</source>
      <translation>Échantillon : {0} ; requêtes : {1}.</translation>
    </message>
    <message>
      <source>Share of the photos that no query finds: {0}</source>
      <translation>Part des photos qu'aucune requête ne trouve : {0}</translation>
    </message>
    <message>
      <source>Share of the queries that find one and the same photo: {0}</source>
      <translation>Part des requêtes qui trouvent une seule et même photo : {0}</translation>
    </message>
    <message>
      <source>Skewness of how often photos are found, 0 is even: {0}</source>
      <translation>Asymétrie de la fréquence à laquelle les photos sont trouvées, 0 = uniforme : {0}</translation>
    </message>
    <message>
      <source>The search index is being made anew. Check again in a while.</source>
      <translation>L'index de recherche est en cours de reconstruction. Vérifiez à nouveau dans un moment.</translation>
    </message>
    <message>
      <source>{0} knows {1} of {2}.</source>
      <translation>{0} connaît {1} sur {2}.</translation>
    </message>
    <message>
      <source>{0} of {1} compared</source>
      <translation>{0} sur {1} comparées</translation>
    </message>
    <message>
      <source>{0}:</source>
      <translation>{0} :</translation>
    </message>
  </context>
  <context>
    <name>Histogram</name>
    <message>
      <source>No photos</source>
      <translation>Aucune photo</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0} : {1}</translation>
    </message>
  </context>
  <context>
    <name>HistogramPanel</name>
    <message>
      <source>Burnt out {0}, black {1}</source>
      <translation>Brûlé {0}, noir {1}</translation>
    </message>
    <message>
      <source>Histogram. {0}</source>
      <translation>Histogramme. {0}</translation>
    </message>
  </context>
  <context>
    <name>HistoryButtons</name>
    <message>
      <source>Back (Alt+Left)</source>
      <translation>Précédent (Alt+Gauche)</translation>
    </message>
    <message>
      <source>Forward (Alt+Right)</source>
      <translation>Suivant (Alt+Droite)</translation>
    </message>
  </context>
  <context>
    <name>JudgePane</name>
    <message>
      <source>All that aren't judged yet are wrong; on to the next (Enter)</source>
      <translation>Toutes celles qui restent sont fausses ; suivante (Entrée)</translation>
    </message>
    <message>
      <source>Asking the models…</source>
      <translation>Interrogation des modèles…</translation>
    </message>
    <message>
      <source>Photos to judge</source>
      <translation>Photos à juger</translation>
    </message>
    <message>
      <source>Remove this query</source>
      <translation>Retirer cette recherche</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Juste</translation>
    </message>
    <message>
      <source>Take the last verdict back (Backspace)</source>
      <translation>Annuler le dernier jugement (Retour arrière)</translation>
    </message>
    <message>
      <source>The rest is wrong</source>
      <translation>Le reste est faux</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>Incertain</translation>
    </message>
    <message>
      <source>Wrong</source>
      <translation>Fausse</translation>
    </message>
  </context>
  <context>
    <name>LayoutSwitch</name>
    <message>
      <source>Show photos as squares</source>
      <translation>Afficher les photos en carrés</translation>
    </message>
    <message>
      <source>Show photos in their own shape</source>
      <translation>Afficher les photos dans leur propre format</translation>
    </message>
  </context>
  <context>
    <name>LibraryPage</name>
    <message>
      <source>Both come back by themselves when they are needed. Models are removed on the models page. Your photos are never touched.</source>
      <translation>Les deux se recréent d’eux-mêmes quand il le faut. Les modèles se suppriment sur leur page. Vos photos ne sont jamais touchées.</translation>
    </message>
    <message>
      <source>Clear the index</source>
      <translation>Vider l’index</translation>
    </message>
    <message>
      <source>Clear thumbnails</source>
      <translation>Vider les vignettes</translation>
    </message>
    <message>
      <source>Folder of the library</source>
      <translation>Dossier de la bibliothèque</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open the log</source>
      <translation>Ouvrir le journal</translation>
    </message>
    <message>
      <source>Photo information</source>
      <translation>Informations sur les photos</translation>
    </message>
    <message>
      <source>Photosearch keeps its data in:</source>
      <translation>Photosearch garde ses données dans :</translation>
    </message>
    <message>
      <source>Search index</source>
      <translation>Index de recherche</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>There is nothing in the log yet.</source>
      <translation>Le journal est encore vide.</translation>
    </message>
    <message>
      <source>Thumbnails</source>
      <translation>Vignettes</translation>
    </message>
  </context>
  <context>
    <name>MapHead</name>
    <message>
      <source>Closer (+)</source>
      <translation>Plus près (+)</translation>
    </message>
    <message>
      <source>Further away (−)</source>
      <translation>Plus loin (−)</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Carte</translation>
    </message>
    <message>
      <source>Only photos of an area: draw it on the map (Shift and drag)</source>
      <translation>Seulement les photos d'une zone : tracez-la sur la carte (Maj et glisser)</translation>
    </message>
    <message>
      <source>Show all photos</source>
      <translation>Afficher toutes les photos</translation>
    </message>
    <message>
      <source>Show all photos that are on the map (Home)</source>
      <translation>Afficher toutes les photos qui sont sur la carte (Origine)</translation>
    </message>
  </context>
  <context>
    <name>MapPage</name>
    <message>
      <source>Looking where your photos were taken…</source>
      <translation>Recherche des lieux de vos photos…</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Carte</translation>
    </message>
    <message>
      <source>None of these photos says where it was taken.</source>
      <translation>Aucune de ces photos n'indique où elle a été prise.</translation>
    </message>
    <message>
      <source>None of your photos says where it was taken. Phones, and cameras with GPS, write it into their photos if they are allowed to.</source>
      <translation>Aucune de vos photos n'indique où elle a été prise. Les téléphones et les appareils avec GPS l'écrivent dans leurs photos s'ils y sont autorisés.</translation>
    </message>
  </context>
  <context>
    <name>MapView</name>
    <message>
      <source>Map</source>
      <translation>Carte</translation>
    </message>
    <message>
      <source>{0} near {1}</source>
      <translation>{0} près de {1}</translation>
    </message>
  </context>
  <context>
    <name>MapWiring</name>
    <message>
      <source>None of these photos says where it was taken.</source>
      <translation>Aucune de ces photos n'indique où elle a été prise.</translation>
    </message>
    <message>
      <source>This photo doesn't say where it was taken.</source>
      <translation>Cette photo n'indique pas où elle a été prise.</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
  </context>
  <context>
    <name>ModelBanner</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Download {0}</source>
      <translation>Télécharger {0}</translation>
    </message>
    <message>
      <source>Downloading {0}: {1}</source>
      <translation>Téléchargement de {0} : {1}</translation>
    </message>
    <message>
      <source>Find people and events, too: download a better model ({0}, once).</source>
      <translation>Trouvez aussi des personnes et des événements : téléchargez un meilleur modèle ({0}, une fois).</translation>
    </message>
    <message>
      <source>Find people and events, too: use a better model.</source>
      <translation>Trouvez aussi des personnes et des événements : utilisez un meilleur modèle.</translation>
    </message>
    <message>
      <source>It finds photos that look alike; it knows no words.</source>
      <translation>Il trouve des photos qui se ressemblent ; il ne connaît pas les mots.</translation>
    </message>
    <message>
      <source>Settings, Models has a small one ({0}).</source>
      <translation>Réglages, Modèles en propose un petit ({0}).</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>Utiliser {0}</translation>
    </message>
    <message>
      <source>{0} answers from now on.</source>
      <translation>{0} répond désormais.</translation>
    </message>
    <message>
      <source>{0} is learning your photos, {1} answers until then</source>
      <translation>{0} apprend vos photos, {1} répond d’ici là</translation>
    </message>
    <message>
      <source>{0} waits for {1} in folders that aren't connected, {2} answers</source>
      <translation>{0} attend {1} dans des dossiers non connectés, {2} répond</translation>
    </message>
  </context>
  <context>
    <name>ModelCard</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Cancel the download of {0}</source>
      <translation>Annuler le téléchargement de {0}</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Details of {0}</source>
      <translation>Détails de {0}</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Télécharger</translation>
    </message>
    <message>
      <source>Download {0}</source>
      <translation>Télécharger {0}</translation>
    </message>
    <message>
      <source>Photos it knows</source>
      <translation>Photos qu’il connaît</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>Retirer {0}</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Use this model</source>
      <translation>Utiliser ce modèle</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>Utiliser {0}</translation>
    </message>
  </context>
  <context>
    <name>Models</name>
    <message>
      <source>Asking the model hub…</source>
      <translation>Demande à la plateforme de modèles…</translation>
    </message>
    <message>
      <source>COCO not published</source>
      <translation>COCO non publié</translation>
    </message>
    <message>
      <source>COCO {0} %</source>
      <translation>COCO {0} %</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Présent</translation>
    </message>
    <message>
      <source>ImageNet not published</source>
      <translation>ImageNet non publié</translation>
    </message>
    <message>
      <source>ImageNet {0} %</source>
      <translation>ImageNet {0} %</translation>
    </message>
    <message>
      <source>ImageNet {0} % after training for it</source>
      <translation>ImageNet {0} % après entraînement pour cela</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>Utilisé</translation>
    </message>
    <message>
      <source>Learning your photos</source>
      <translation>Apprend vos photos</translation>
    </message>
    <message>
      <source>Pictures only</source>
      <translation>Images seulement</translation>
    </message>
    <message>
      <source>Search model: {0}. All {1} are ready.</source>
      <translation>Modèle de recherche : {0}. Tout est prêt : {1}.</translation>
    </message>
    <message>
      <source>Search model: {0}. Your photo is ready.</source>
      <translation>Modèle de recherche : {0}. Votre photo est prête.</translation>
    </message>
    <message>
      <source>Search model: {0}. {1} of {2} are ready.</source>
      <translation>Modèle de recherche : {0}. {1} sur {2} sont prêtes.</translation>
    </message>
    <message>
      <source>download {0}</source>
      <translation>téléchargement {0}</translation>
    </message>
    <message>
      <source>how it runs fastest here is measured when it is first used</source>
      <translation>ce qui est le plus rapide ici est mesuré à la première utilisation</translation>
    </message>
    <message>
      <source>knows {0} of {1}</source>
      <translation>connaît {0} sur {1}</translation>
    </message>
    <message>
      <source>licence: {0}</source>
      <translation>licence : {0}</translation>
    </message>
    <message>
      <source>memory {0} while indexing</source>
      <translation>mémoire {0} pendant l’indexation</translation>
    </message>
    <message>
      <source>memory {0} while indexing, {1} for searching</source>
      <translation>mémoire {0} pendant l’indexation, {1} pour chercher</translation>
    </message>
    <message>
      <source>runs in {0}</source>
      <translation>tourne en {0}</translation>
    </message>
    <message>
      <source>source: {0}</source>
      <translation>source : {0}</translation>
    </message>
    <message>
      <source>{0} dimensions</source>
      <translation>{0} dimensions</translation>
    </message>
    <message>
      <source>{0} downloaded so far</source>
      <translation>{0} téléchargés jusqu’ici</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} sur {1}</translation>
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
      <translation>Ajouter un fichier local…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>ImageNet: pictures named rightly without training for it, unless it says so. COCO: captions whose own picture comes first.</source>
      <translation>ImageNet : images bien nommées sans entraînement pour cela, sauf mention contraire. COCO : légendes dont l’image arrive en tête.</translation>
    </message>
    <message>
      <source>Its download and what it knows of your photos are deleted, and the disk space is free again. A file you added yourself stays where it is.</source>
      <translation>Son téléchargement et ce qu’il sait de vos photos sont supprimés, et l’espace disque est libéré. Un fichier que vous avez ajouté vous-même reste où il est.</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>Lecture du fichier…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Remove model</source>
      <translation>Supprimer le modèle</translation>
    </message>
    <message>
      <source>Remove {0}?</source>
      <translation>Retirer {0} ?</translation>
    </message>
    <message>
      <source>The model decides what can be found. All of them work on this computer alone; the network is used only to download one, when you press Download.</source>
      <translation>Le modèle décide de ce qui peut être trouvé. Tous fonctionnent uniquement sur cet ordinateur ; le réseau ne sert qu'à en télécharger un, quand vous cliquez sur Télécharger.</translation>
    </message>
  </context>
  <context>
    <name>ModelsPage</name>
    <message>
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <source>Automatic takes what was measured to be fastest here. The starter, and a model whose device isn't there, run in float32 on the processor.</source>
      <translation>Automatique prend ce qui s’est avéré le plus rapide ici. Le modèle de départ, et un modèle dont le matériel est absent, tournent en float32 sur le processeur.</translation>
    </message>
    <message>
      <source>Choose a model…</source>
      <translation>Choisir un modèle…</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Matériel</translation>
    </message>
    <message>
      <source>How a model runs</source>
      <translation>Comment un modèle tourne</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Précision</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Processeur</translation>
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>The faces shown together now count as this person's.</source>
      <translation>Les visages montrés ensemble comptent désormais comme ceux de cette personne.</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>Qui est-ce ?</translation>
    </message>
    <message>
      <source>{0} is known already: they become one person.</source>
      <translation>{0} est déjà connu : ils deviennent une seule personne.</translation>
    </message>
  </context>
  <context>
    <name>Navigator</name>
    <message>
      <source>Comparing {0} photos</source>
      <translation>Comparaison de {0} photos</translation>
    </message>
  </context>
  <context>
    <name>Overview</name>
    <message>
      <source>Back to the photos (Esc)</source>
      <translation>Retour aux photos (Échap)</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Ignorer</translation>
    </message>
    <message>
      <source>More about people</source>
      <translation>Plus sur les personnes</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>Nommer…</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>The same person</source>
      <translation>La même personne</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>Qui est-ce ?</translation>
    </message>
    <message>
      <source>{0} to look at</source>
      <translation>{0} à examiner</translation>
    </message>
    <message>
      <source>{0} · {1} more?</source>
      <translation>{0} · {1} de plus ?</translation>
    </message>
  </context>
  <context>
    <name>PageList</name>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
  </context>
  <context>
    <name>PeoplePage</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Confirmed: {0}.</source>
      <translation>Confirmé : {0}.</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Erase all that is known of people?</source>
      <translation>Effacer tout ce qui est connu des personnes ?</translation>
    </message>
    <message>
      <source>Faces and names are forgotten for good, and no more faces are looked for. Your photos stay as they are: names that other programs wrote into them can still be searched as words.</source>
      <translation>Les visages et les noms sont oubliés pour de bon, et plus aucun visage n’est recherché. Vos photos restent telles quelles : les noms que d’autres programmes y ont inscrits peuvent toujours être cherchés comme mots.</translation>
    </message>
    <message>
      <source>Ignored: {0}.</source>
      <translation>Ignoré : {0}.</translation>
    </message>
    <message>
      <source>No longer ignored: {0}.</source>
      <translation>Plus ignoré : {0}.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Taken out: {0}.</source>
      <translation>Retiré : {0}.</translation>
    </message>
    <message>
      <source>They are one person now.</source>
      <translation>C’est maintenant une seule personne.</translation>
    </message>
    <message>
      <source>This face stands for the person now.</source>
      <translation>Ce visage représente maintenant la personne.</translation>
    </message>
  </context>
  <context>
    <name>PeopleService</name>
    <message>
      <source>Named: {0}.</source>
      <translation>Nommé : {0}.</translation>
    </message>
    <message>
      <source>The name is taken away.</source>
      <translation>Le nom est retiré.</translation>
    </message>
  </context>
  <context>
    <name>PeopleSettings</name>
    <message>
      <source>Every photo is looked at again if you choose another one. The names you gave stay.</source>
      <translation>Si vous en choisissez un autre, chaque photo est examinée à nouveau. Les noms que vous avez donnés restent.</translation>
    </message>
    <message>
      <source>Find people</source>
      <translation>Trouver les personnes</translation>
    </message>
    <message>
      <source>For each face in your photos, numbers are computed by which faces can be compared. They stay in this library on this computer.</source>
      <translation>Pour chaque visage de vos photos, on calcule des nombres qui permettent de comparer les visages. Ils restent dans cette bibliothèque, sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Nothing was looked at yet.</source>
      <translation>Rien n'a encore été examiné.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>What finds faces</source>
      <translation>Ce qui trouve les visages</translation>
    </message>
    <message>
      <source>{0} looked at, {1} found.</source>
      <translation>{0} examinées, {1} trouvés.</translation>
    </message>
  </context>
  <context>
    <name>PerformancePage</name>
    <message>
      <source>All of the processor</source>
      <translation>Tout le processeur</translation>
    </message>
    <message>
      <source>Closing the window then hides it. Photosearch goes on and looks for new photos, with an icon in the system's tray to open it again or to quit; Ctrl+Q quits at once.</source>
      <translation>Fermer la fenêtre ne fait alors que la cacher. Photosearch continue et cherche de nouvelles photos ; une icône dans la zone de notification permet de le rouvrir ou de le quitter. Ctrl+Q le quitte aussitôt.</translation>
    </message>
    <message>
      <source>Go on indexing when the window is closed</source>
      <translation>Continuer l’indexation quand la fenêtre est fermée</translation>
    </message>
    <message>
      <source>Goes on as always</source>
      <translation>Continue comme d’habitude</translation>
    </message>
    <message>
      <source>Half of the processor</source>
      <translation>La moitié du processeur</translation>
    </message>
    <message>
      <source>Indexing always gives way to the window and to other programs. Going easy keeps the computer cool and quiet; indexing takes about twice as long.</source>
      <translation>L’indexation cède toujours la place à la fenêtre et aux autres programmes. Le mode doux garde l’ordinateur frais et silencieux ; l’indexation prend environ deux fois plus de temps.</translation>
    </message>
    <message>
      <source>Indexing uses</source>
      <translation>L’indexation utilise</translation>
    </message>
    <message>
      <source>On battery</source>
      <translation>Sur batterie</translation>
    </message>
    <message>
      <source>Performance</source>
      <translation>Performances</translation>
    </message>
    <message>
      <source>Waits until plugged in</source>
      <translation>Attend d’être branché</translation>
    </message>
  </context>
  <context>
    <name>PersonView</name>
    <message>
      <source>All are {0}</source>
      <translation>Tous sont {0}</translation>
    </message>
    <message>
      <source>Back to all people (Esc)</source>
      <translation>Retour à toutes les personnes (Échap)</translation>
    </message>
    <message>
      <source>Don't ignore</source>
      <translation>Ne plus ignorer</translation>
    </message>
    <message>
      <source>Faces</source>
      <translation>Visages</translation>
    </message>
    <message>
      <source>Faces to confirm</source>
      <translation>Visages à confirmer</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Ignorer</translation>
    </message>
    <message>
      <source>Ignored faces</source>
      <translation>Visages ignorés</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>Nommer…</translation>
    </message>
    <message>
      <source>None is {0}</source>
      <translation>Aucun n'est {0}</translation>
    </message>
    <message>
      <source>Not {0}</source>
      <translation>Pas {0}</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Photos</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Search within</source>
      <translation>Chercher dedans</translation>
    </message>
    <message>
      <source>Somebody else…</source>
      <translation>Quelqu'un d'autre…</translation>
    </message>
    <message>
      <source>These are {0}</source>
      <translation>Ceux-ci sont {0}</translation>
    </message>
    <message>
      <source>These aren't {0}</source>
      <translation>Ceux-ci ne sont pas {0}</translation>
    </message>
    <message>
      <source>Use as cover</source>
      <translation>Utiliser en couverture</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>Qui est-ce ?</translation>
    </message>
    <message>
      <source>not confirmed</source>
      <translation>non confirmé</translation>
    </message>
    <message>
      <source>this person</source>
      <translation>cette personne</translation>
    </message>
    <message>
      <source>{0} to confirm</source>
      <translation>{0} à confirmer</translation>
    </message>
  </context>
  <context>
    <name>PhotoMenu</name>
    <message>
      <source>Add to favourites</source>
      <translation>Ajouter aux favoris</translation>
    </message>
    <message>
      <source>Choose at most {0} photos to open at once.</source>
      <translation>Choisissez au plus {0} photos à ouvrir à la fois.</translation>
    </message>
    <message>
      <source>Copy file</source>
      <translation>Copier le fichier</translation>
    </message>
    <message>
      <source>Copy files</source>
      <translation>Copier les fichiers</translation>
    </message>
    <message>
      <source>Copy path</source>
      <translation>Copier le chemin</translation>
    </message>
    <message>
      <source>Copy paths</source>
      <translation>Copier les chemins</translation>
    </message>
    <message>
      <source>No program on this computer wants to open this photo.</source>
      <translation>Aucun programme de cet ordinateur ne veut ouvrir cette photo.</translation>
    </message>
    <message>
      <source>Remove from favourites</source>
      <translation>Retirer des favoris</translation>
    </message>
    <message>
      <source>Show {0} burst photos</source>
      <translation>Afficher {0} photos de la rafale</translation>
    </message>
    <message>
      <source>Stack them again</source>
      <translation>Empiler à nouveau</translation>
    </message>
    <message>
      <source>{0} isn't there now, so it can't be opened.</source>
      <translation>{0} n’est pas là pour le moment et ne peut donc pas être ouvert.</translation>
    </message>
  </context>
  <context>
    <name>PhotosPage</name>
    <message>
      <source>Names that begin with: {0}</source>
      <translation>Noms commençant par : {0}</translation>
    </message>
    <message>
      <source>Settings, guide and keyboard shortcuts</source>
      <translation>Réglages, guide et raccourcis clavier</translation>
    </message>
    <message>
      <source>Show or hide the folders (F9)</source>
      <translation>Afficher ou masquer les dossiers (F9)</translation>
    </message>
    <message>
      <source>Size of the thumbnails</source>
      <translation>Taille des vignettes</translation>
    </message>
    <message>
      <source>Size of the thumbnails (Ctrl+wheel)</source>
      <translation>Taille des vignettes (Ctrl+molette)</translation>
    </message>
    <message>
      <source>Sort and strictness</source>
      <translation>Tri et exigence</translation>
    </message>
    <message>
      <source>Sort and strictness: {0}</source>
      <translation>Tri et exigence : {0}</translation>
    </message>
    <message>
      <source>{0} more in bursts</source>
      <translation>{0} de plus dans des rafales</translation>
    </message>
    <message>
      <source>{0} selected</source>
      <translation>{0} sélectionnées</translation>
    </message>
  </context>
  <context>
    <name>PlaceList</name>
    <message>
      <source>Places</source>
      <translation>Lieux</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>Places</source>
      <translation>Lieux</translation>
    </message>
  </context>
  <context>
    <name>QueryBar</name>
    <message>
      <source>Add words…</source>
      <translation>Ajouter des mots…</translation>
    </message>
    <message>
      <source>Another search.</source>
      <translation>Autre recherche.</translation>
    </message>
    <message>
      <source>Clear the search (Esc)</source>
      <translation>Effacer la recherche (Échap)</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtrer</translation>
    </message>
    <message>
      <source>Filters cleared.</source>
      <translation>Filtres effacés.</translation>
    </message>
    <message>
      <source>Names, captions, places… This model knows no words for looks</source>
      <translation>Noms, légendes, lieux… Ce modèle ne connaît pas de mots pour l’apparence</translation>
    </message>
    <message>
      <source>Recent searches (Alt+Down)</source>
      <translation>Recherches récentes (Alt+Bas)</translation>
    </message>
    <message>
      <source>Search cleared.</source>
      <translation>Recherche effacée.</translation>
    </message>
    <message>
      <source>Search with a picture</source>
      <translation>Chercher avec une image</translation>
    </message>
    <message>
      <source>Search your photos</source>
      <translation>Cherchez dans vos photos</translation>
    </message>
    <message>
      <source>Surprise me (Ctrl+R)</source>
      <translation>Surprends-moi (Ctrl+R)</translation>
    </message>
    <message>
      <source>Taken out of the search: {0}</source>
      <translation>Retiré de la recherche : {0}</translation>
    </message>
  </context>
  <context>
    <name>QueryChanges</name>
    <message>
      <source>Nothing more is written about your photos. Add a query of your own.</source>
      <translation>Rien d'autre n'est écrit sur vos photos. Ajoutez votre propre recherche.</translation>
    </message>
    <message>
      <source>“{0}” is removed, and what you said of its photos.</source>
      <translation>« {0} » est retirée, avec vos jugements sur ses photos.</translation>
    </message>
  </context>
  <context>
    <name>QueryField</name>
    <message>
      <source>Search your photos</source>
      <translation>Cherchez dans vos photos</translation>
    </message>
  </context>
  <context>
    <name>QueryPanel</name>
    <message>
      <source>A query to judge the models by</source>
      <translation>Une recherche pour juger les modèles</translation>
    </message>
    <message>
      <source>Add a query: red bicycle</source>
      <translation>Ajouter une recherche : vélo rouge</translation>
    </message>
    <message>
      <source>From captions, keywords, albums and names</source>
      <translation>Parmi légendes, mots-clés, albums et noms</translation>
    </message>
    <message>
      <source>Queries</source>
      <translation>Recherches</translation>
    </message>
    <message>
      <source>Suggest queries…</source>
      <translation>Proposer des recherches…</translation>
    </message>
  </context>
  <context>
    <name>RangeEditor</name>
    <message>
      <source>From</source>
      <translation>Du</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Au</translation>
    </message>
  </context>
  <context>
    <name>RatingSidecars</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Choose a folder for the .xmp files</source>
      <translation>Choisir un dossier pour les fichiers .xmp</translation>
    </message>
    <message>
      <source>Photosearch never does that by itself. The photos aren't changed, and nothing is overwritten.</source>
      <translation>Photosearch ne le fait jamais de lui-même. Les photos ne changent pas et rien n'est écrasé.</translation>
    </message>
    <message>
      <source>These photos have no stars, flags or labels to export.</source>
      <translation>Ces photos n'ont ni étoiles, ni marqueurs, ni libellés à exporter.</translation>
    </message>
    <message>
      <source>This folder has your photos. Write the .xmp files beside them?</source>
      <translation>Ce dossier contient vos photos. Écrire les fichiers .xmp à côté ?</translation>
    </message>
    <message>
      <source>Write beside the photos</source>
      <translation>Écrire à côté des photos</translation>
    </message>
    <message>
      <source>{0} of that name were there before, and stay as they are.</source>
      <translation>{0} de ce nom existaient déjà et restent tels quels.</translation>
    </message>
    <message>
      <source>{0} written.</source>
      <translation>Écrit : {0}.</translation>
    </message>
  </context>
  <context>
    <name>Ratings</name>
    <message>
      <source>Black</source>
      <translation>Noir</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Bleu</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Vert</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Gris</translation>
    </message>
    <message>
      <source>Magenta</source>
      <translation>Magenta</translation>
    </message>
    <message>
      <source>No flag</source>
      <translation>Sans marqueur</translation>
    </message>
    <message>
      <source>No label</source>
      <translation>Sans libellé</translation>
    </message>
    <message>
      <source>Not rated</source>
      <translation>Non notées</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Orange</translation>
    </message>
    <message>
      <source>Pick</source>
      <translation>Retenue</translation>
    </message>
    <message>
      <source>Pick (P)</source>
      <translation>Retenir (P)</translation>
    </message>
    <message>
      <source>Picked; click to take the flag away (U)</source>
      <translation>Retenue ; cliquez pour enlever le marqueur (U)</translation>
    </message>
    <message>
      <source>Picks</source>
      <translation>Retenues</translation>
    </message>
    <message>
      <source>Purple</source>
      <translation>Pourpre</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rouge</translation>
    </message>
    <message>
      <source>Reject (X)</source>
      <translation>Rejeter (X)</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Rejetées</translation>
    </message>
    <message>
      <source>Rejected; click to take the flag away (U)</source>
      <translation>Rejetée ; cliquez pour enlever le marqueur (U)</translation>
    </message>
    <message>
      <source>White</source>
      <translation>Blanc</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Jaune</translation>
    </message>
    <message>
      <source>{0} of {1} stars</source>
      <translation>{0} étoiles sur {1}</translation>
    </message>
    <message>
      <source>{0} or more</source>
      <translation>{0} ou plus</translation>
    </message>
    <message>
      <source>{0} picked</source>
      <translation>{0} : à retenir</translation>
    </message>
    <message>
      <source>{0} rated: {1}</source>
      <translation>{0} : {1}</translation>
    </message>
    <message>
      <source>{0} rejected</source>
      <translation>{0} : rejet</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>De {0} à {1}</translation>
    </message>
    <message>
      <source>{0} without a flag now</source>
      <translation>{0} : plus de marqueur</translation>
    </message>
    <message>
      <source>{0} without stars now</source>
      <translation>{0} : plus d'étoiles</translation>
    </message>
    <message>
      <source>{0}; click to take them away (0)</source>
      <translation>{0} ; cliquez pour les enlever (0)</translation>
    </message>
  </context>
  <context>
    <name>Reasons</name>
    <message>
      <source>Found by: {0}</source>
      <translation>Trouvée par : {0}</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>appareil photo</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>légende</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>dossier</translation>
    </message>
    <message>
      <source>keyword</source>
      <translation>mot-clé</translation>
    </message>
    <message>
      <source>looks like it {0}</source>
      <translation>y ressemble {0}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <source>person</source>
      <translation>personne</translation>
    </message>
    <message>
      <source>place</source>
      <translation>lieu</translation>
    </message>
    <message>
      <source>text in the photo</source>
      <translation>texte dans la photo</translation>
    </message>
  </context>
  <context>
    <name>RecentSearches</name>
    <message>
      <source>Nothing searched for yet</source>
      <translation>Encore aucune recherche</translation>
    </message>
    <message>
      <source>Recent searches</source>
      <translation>Recherches récentes</translation>
    </message>
  </context>
  <context>
    <name>RegionDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Draw a rectangle. Or: arrows move it, Shift+arrows size it, Enter takes it.</source>
      <translation>Tracez un rectangle. Ou : les flèches le déplacent, Maj+flèches le redimensionnent, Entrée le valide.</translation>
    </message>
    <message>
      <source>Search with a part of {0}</source>
      <translation>Chercher avec une partie de {0}</translation>
    </message>
    <message>
      <source>The whole picture</source>
      <translation>L’image entière</translation>
    </message>
    <message>
      <source>This picture can't be read now.</source>
      <translation>Cette image est illisible pour le moment.</translation>
    </message>
  </context>
  <context>
    <name>RegionPicker</name>
    <message>
      <source>Draw a rectangle to search with that part</source>
      <translation>Tracer un rectangle pour chercher avec cette partie</translation>
    </message>
    <message>
      <source>That was too small. Draw a larger rectangle.</source>
      <translation>C’était trop petit. Tracez un rectangle plus grand.</translation>
    </message>
  </context>
  <context>
    <name>Regions</name>
    <message>
      <source>Search with a part of this photo</source>
      <translation>Chercher avec une partie de cette photo</translation>
    </message>
  </context>
  <context>
    <name>ReportView</name>
    <message>
      <source>Asking the models…</source>
      <translation>Interrogation des modèles…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Get another model…</source>
      <translation>Obtenir un autre modèle…</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <source>There is one model to ask. Get another one, and they are compared.</source>
      <translation>Il n'y a qu'un modèle. Obtenez-en un autre et ils seront comparés.</translation>
    </message>
    <message>
      <source>Verdicts and what the models found, as TREC's files</source>
      <translation>Jugements et résultats des modèles, en fichiers TREC</translation>
    </message>
    <message>
      <source>Worth a look: right photos that are missed</source>
      <translation>À regarder : photos justes qui sont manquées</translation>
    </message>
  </context>
  <context>
    <name>SampleSearches</name>
    <message>
      <source>Search for {0}</source>
      <translation>Chercher {0}</translation>
    </message>
    <message>
      <source>Searches to try</source>
      <translation>Recherches à essayer</translation>
    </message>
    <message>
      <source>Try</source>
      <translation>Essayez</translation>
    </message>
  </context>
  <context>
    <name>SavedSearchFiles</name>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Export saved searches</source>
      <translation>Exporter les recherches enregistrées</translation>
    </message>
    <message>
      <source>Import saved searches</source>
      <translation>Importer des recherches enregistrées</translation>
    </message>
    <message>
      <source>New saved searches: {0}.</source>
      <translation>Nouvelles recherches enregistrées : {0}.</translation>
    </message>
    <message>
      <source>Saved searches (*.jsonl)</source>
      <translation>Recherches enregistrées (*.jsonl)</translation>
    </message>
    <message>
      <source>The saved searches are in {0} now.</source>
      <translation>Les recherches enregistrées sont maintenant dans {0}.</translation>
    </message>
    <message>
      <source>You have all of these searches already.</source>
      <translation>Vous avez déjà toutes ces recherches.</translation>
    </message>
  </context>
  <context>
    <name>SavedSearchList</name>
    <message>
      <source>Saved searches</source>
      <translation>Mes recherches</translation>
    </message>
  </context>
  <context>
    <name>SavedSearches</name>
    <message>
      <source>Export or import searches</source>
      <translation>Exporter ou importer des recherches</translation>
    </message>
    <message>
      <source>Press + to keep this search here.</source>
      <translation>Appuyez sur + pour garder cette recherche ici.</translation>
    </message>
    <message>
      <source>Removed the saved search “{0}”.</source>
      <translation>Recherche enregistrée « {0} » supprimée.</translation>
    </message>
    <message>
      <source>Save this search (Ctrl+D)</source>
      <translation>Enregistrer cette recherche (Ctrl+D)</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Mes recherches</translation>
    </message>
    <message>
      <source>There is a saved search called “{0}” already.</source>
      <translation>Il y a déjà une recherche enregistrée nommée « {0} ».</translation>
    </message>
  </context>
  <context>
    <name>Scores</name>
    <message>
      <source>Match {match:.0%}</source>
      <translation>Correspondance : {match:.0%}</translation>
    </message>
    <message>
      <source>Score {score:.3f}</source>
      <translation>Score {score:.3f}</translation>
    </message>
    <message>
      <source>clear</source>
      <translation>nette</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>probable</translation>
    </message>
    <message>
      <source>maybe</source>
      <translation>peut-être</translation>
    </message>
    <message>
      <source>unlikely</source>
      <translation>peu probable</translation>
    </message>
  </context>
  <context>
    <name>Scrubber</name>
    <message>
      <source>Years and months</source>
      <translation>Années et mois</translation>
    </message>
  </context>
  <context>
    <name>SearchControls</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Chercher à nouveau</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Mettre en pause</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
  </context>
  <context>
    <name>SectionHead</name>
    <message>
      <source>{0}, closed</source>
      <translation>{0}, fermé</translation>
    </message>
    <message>
      <source>{0}, open</source>
      <translation>{0}, ouvert</translation>
    </message>
  </context>
  <context>
    <name>SetList</name>
    <message>
      <source>Sets of near-duplicates</source>
      <translation>Ensembles de quasi-doublons</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
  </context>
  <context>
    <name>Shelves</name>
    <message>
      <source>All photos</source>
      <translation>Toutes les photos</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>Favoris</translation>
    </message>
    <message>
      <source>Last import</source>
      <translation>Dernière importation</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <source>Recently added</source>
      <translation>Ajoutées récemment</translation>
    </message>
    <message>
      <source>Screenshots</source>
      <translation>Captures d'écran</translation>
    </message>
    <message>
      <source>Unreadable</source>
      <translation>Illisibles</translation>
    </message>
    <message>
      <source>Videos</source>
      <translation>Vidéos</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Touche</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Ce qu’elle fait</translation>
    </message>
  </context>
  <context>
    <name>SortPopup</name>
    <message>
      <source>Album order</source>
      <translation>Ordre de l'album</translation>
    </message>
    <message>
      <source>Also show less certain photos</source>
      <translation>Afficher aussi les photos moins sûres</translation>
    </message>
    <message>
      <source>At least {0}</source>
      <translation>Au moins {0}</translation>
    </message>
    <message>
      <source>Back to the cut-off that suits most searches</source>
      <translation>Revenir au seuil qui convient à la plupart des recherches</translation>
    </message>
    <message>
      <source>Best match</source>
      <translation>Meilleure correspondance</translation>
    </message>
    <message>
      <source>Best rated first</source>
      <translation>Mieux notées d'abord</translation>
    </message>
    <message>
      <source>Bursts as one tile</source>
      <translation>Rafales en une seule vignette</translation>
    </message>
    <message>
      <source>By folder</source>
      <translation>Par dossier</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>Par nom</translation>
    </message>
    <message>
      <source>For searches only</source>
      <translation>Seulement pour chercher</translation>
    </message>
    <message>
      <source>How strict</source>
      <translation>Exigence</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>Les plus volumineuses d'abord</translation>
    </message>
    <message>
      <source>Least match of a good hit, in percent</source>
      <translation>Correspondance minimale d’un bon résultat, en pour cent</translation>
    </message>
    <message>
      <source>Near-identical photos taken within a minute; a click on the number opens them</source>
      <translation>Photos presque identiques prises en moins d’une minute ; un clic sur le nombre les ouvre</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Les plus anciennes d'abord</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Ordre</translation>
    </message>
    <message>
      <source>Random</source>
      <translation>Aléatoire</translation>
    </message>
    <message>
      <source>Recently added</source>
      <translation>Ajoutées récemment</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <source>Sort and strictness</source>
      <translation>Tri et exigence</translation>
    </message>
    <message>
      <source>more photos</source>
      <translation>plus de photos</translation>
    </message>
    <message>
      <source>only the best</source>
      <translation>seulement les meilleures</translation>
    </message>
  </context>
  <context>
    <name>StagePage</name>
    <message>
      <source>{0} still to be looked at.</source>
      <translation>Encore {0} à examiner.</translation>
    </message>
  </context>
  <context>
    <name>StarRow</name>
    <message>
      <source>Not rated</source>
      <translation>Non notées</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message>
      <source>Finding faces</source>
      <translation>Recherche de visages</translation>
    </message>
    <message>
      <source>Loading the model</source>
      <translation>Chargement du modèle</translation>
    </message>
    <message>
      <source>Looking for photos</source>
      <translation>Recherche de photos</translation>
    </message>
    <message>
      <source>Reading again</source>
      <translation>Nouvelle lecture</translation>
    </message>
    <message>
      <source>Reading text</source>
      <translation>Lecture du texte</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>moins d’une minute restante</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pause</translation>
    </message>
    <message>
      <source>{0} found</source>
      <translation>{0} trouvées</translation>
    </message>
    <message>
      <source>{0} h {1} min left</source>
      <translation>{0} h {1} min restantes</translation>
    </message>
    <message>
      <source>{0} min left</source>
      <translation>{0} min restantes</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} sur {1}</translation>
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
      <translation>Indexation</translation>
    </message>
    <message>
      <source>Pause indexing</source>
      <translation>Mettre l’indexation en pause</translation>
    </message>
    <message>
      <source>Resume indexing</source>
      <translation>Reprendre l’indexation</translation>
    </message>
  </context>
  <context>
    <name>SuggestionList</name>
    <message>
      <source>Suggestions</source>
      <translation>Suggestions</translation>
    </message>
    <message>
      <source>Tab makes it a filter. Enter searches for the words.</source>
      <translation>Tab en fait un filtre. Entrée cherche les mots.</translation>
    </message>
    <message>
      <source>Tab or Enter makes it a filter.</source>
      <translation>Tab ou Entrée en fait un filtre.</translation>
    </message>
    <message>
      <source>{0}. {1} of {2}</source>
      <translation>{0}. {1} sur {2}</translation>
    </message>
  </context>
  <context>
    <name>SurpriseMe</name>
    <message>
      <source>No more surprises: you have seen everything like your favourites.</source>
      <translation>Plus de surprises : vous avez vu tout ce qui ressemble à vos favoris.</translation>
    </message>
    <message>
      <source>There are too few photos yet for a surprise.</source>
      <translation>Il y a encore trop peu de photos pour une surprise.</translation>
    </message>
  </context>
  <context>
    <name>TermChip</name>
    <message>
      <source>, counts {0} times</source>
      <translation>, compte {0} fois</translation>
    </message>
    <message>
      <source>Click, or Enter: change the words.</source>
      <translation>Clic ou Entrée : modifier les mots.</translation>
    </message>
    <message>
      <source>Click, or Enter: search with a part of it.</source>
      <translation>Clic ou Entrée : chercher avec une partie de l'image.</translation>
    </message>
    <message>
      <source>Less like this</source>
      <translation>Moins comme ceci</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>Plus comme ceci</translation>
    </message>
    <message>
      <source>Search with a part of this picture</source>
      <translation>Chercher avec une partie de cette image</translation>
    </message>
    <message>
      <source>Space: more or less like this.
Wheel, or Up and Down: how much it counts.</source>
      <translation>Espace : plus ou moins de ceci.
Molette, ou Haut et Bas : son importance.</translation>
    </message>
    <message>
      <source>less like this</source>
      <translation>moins comme ceci</translation>
    </message>
    <message>
      <source>more like this</source>
      <translation>plus comme ceci</translation>
    </message>
    <message>
      <source>part of {0}</source>
      <translation>partie de {0}</translation>
    </message>
  </context>
  <context>
    <name>TextLayer</name>
    <message>
      <source>Text in the photo: {0}</source>
      <translation>Texte dans la photo : {0}</translation>
    </message>
  </context>
  <context>
    <name>TextMarks</name>
    <message>
      <source>No text was found in this photo. The settings say which scripts can be read.</source>
      <translation>Aucun texte n'a été trouvé dans cette photo. Les réglages disent quelles écritures peuvent être lues.</translation>
    </message>
    <message>
      <source>Text in the photo (T)</source>
      <translation>Texte dans la photo (T)</translation>
    </message>
  </context>
  <context>
    <name>TextsPage</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Erase all text that was read?</source>
      <translation>Effacer tout le texte lu ?</translation>
    </message>
    <message>
      <source>Erase what was read…</source>
      <translation>Effacer ce qui a été lu…</translation>
    </message>
    <message>
      <source>It is read on this computer, when all else is indexed: about an hour for 20,000 photos on one core. It can be paused below the photos.</source>
      <translation>La lecture se fait sur cet ordinateur, quand tout le reste est indexé : environ une heure pour 20 000 photos sur un cœur. Elle peut être mise en pause sous les photos.</translation>
    </message>
    <message>
      <source>Latin letters, Chinese and Japanese are read. Those below come by a download; photos with lines that could not be read are read again then. Text in other scripts, such as Hebrew, is left out.</source>
      <translation>Les lettres latines, le chinois et le japonais sont lus. Celles ci-dessous se téléchargent ; les photos dont des lignes n'ont pas pu être lues sont alors relues. Le texte dans d'autres écritures, comme l'hébreu, est laissé de côté.</translation>
    </message>
    <message>
      <source>Nothing was read yet.</source>
      <translation>Rien n’a encore été lu.</translation>
    </message>
    <message>
      <source>Photos are no longer found by it, and no more is read. They stay as they are.</source>
      <translation>Les photos ne sont plus trouvées ainsi, et rien d’autre n’est lu. Elles restent telles quelles.</translation>
    </message>
    <message>
      <source>Read the text in photos</source>
      <translation>Lire le texte des photos</translation>
    </message>
    <message>
      <source>Scripts</source>
      <translation>Écritures</translation>
    </message>
    <message>
      <source>Signs, receipts, screenshots: what is written in photos can be read, so that they are found by it, such as text:total, and it can be copied in the viewer.</source>
      <translation>Panneaux, tickets, captures d’écran : ce qui est écrit dans les photos peut être lu, pour les trouver ainsi, par exemple text:total, et pour le copier dans la visionneuse.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>{0} looked at, text in {1}.</source>
      <translation>{0} examinées, du texte dans {1}.</translation>
    </message>
  </context>
  <context>
    <name>TickEditor</name>
    <message>
      <source>Nothing to choose from</source>
      <translation>Rien à choisir</translation>
    </message>
    <message>
      <source>Search the list</source>
      <translation>Chercher dans la liste</translation>
    </message>
  </context>
  <context>
    <name>Tiles</name>
    <message>
      <source>Its folder can't be reached now.</source>
      <translation>Son dossier est inaccessible pour le moment.</translation>
    </message>
    <message>
      <source>One of your favourites</source>
      <translation>Un de vos favoris</translation>
    </message>
    <message>
      <source>The first of {0}; + opens it</source>
      <translation>La première d’{0} ; + l’ouvre</translation>
    </message>
    <message>
      <source>Video at {0}</source>
      <translation>Vidéo à {0}</translation>
    </message>
    <message>
      <source>a burst of {0} photos</source>
      <translation>une rafale de {0} photos</translation>
    </message>
    <message>
      <source>favourite</source>
      <translation>favori</translation>
    </message>
    <message>
      <source>its folder can't be reached now</source>
      <translation>son dossier est inaccessible pour le moment</translation>
    </message>
    <message>
      <source>less certain</source>
      <translation>moins sûre</translation>
    </message>
    <message>
      <source>match {0}</source>
      <translation>correspondance {0}</translation>
    </message>
    <message>
      <source>score {0}</source>
      <translation>score {0}</translation>
    </message>
    <message>
      <source>video at {0}</source>
      <translation>vidéo à {0}</translation>
    </message>
  </context>
  <context>
    <name>Trash</name>
    <message>
      <source>A copy stays:</source>
      <translation>Une copie reste :</translation>
    </message>
    <message>
      <source>All of the video goes, not only this moment.</source>
      <translation>Toute la vidéo part, pas seulement ce moment.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Copies that can't be looked at now, as their folder or drive isn't connected:</source>
      <translation>Copies qui ne peuvent pas être vérifiées maintenant, car leur dossier ou disque n'est pas connecté :</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Supprimer définitivement</translation>
    </message>
    <message>
      <source>Delete it for good?</source>
      <translation>La supprimer définitivement ?</translation>
    </message>
    <message>
      <source>Delete them for good?</source>
      <translation>Les supprimer définitivement ?</translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>Mettre à la corbeille</translation>
    </message>
    <message>
      <source>Move {photos}, {size}, to the trash, and with them the {more} RAW or JPEG files that belong to them?</source>
      <translation>Mettre {photos}, {size}, à la corbeille, avec les {more} fichiers RAW ou JPEG qui vont avec ?</translation>
    </message>
    <message>
      <source>Move {photos}, {size}, to the trash?</source>
      <translation>Mettre {photos}, {size}, à la corbeille ?</translation>
    </message>
    <message>
      <source>Move “{name}” to the trash, and with it {others}?</source>
      <translation>Mettre « {name} » à la corbeille, et avec elle {others} ?</translation>
    </message>
    <message>
      <source>Move “{name}” to the trash?</source>
      <translation>Mettre « {name} » à la corbeille ?</translation>
    </message>
    <message>
      <source>Nothing brings back what is deleted for good.</source>
      <translation>Ce qui est supprimé définitivement ne peut pas être récupéré.</translation>
    </message>
    <message>
      <source>Of bursts only the photo on top goes; the others stay: {count}.</source>
      <translation>Des rafales, seule la photo du dessus part ; les autres restent : {count}.</translation>
    </message>
    <message>
      <source>Photos that stay because their folder or drive isn't connected: {count}.</source>
      <translation>Photos qui restent parce que leur dossier ou disque n'est pas connecté : {count}.</translation>
    </message>
    <message>
      <source>These copies may be there:</source>
      <translation>Ces copies sont peut-être encore là :</translation>
    </message>
    <message>
      <source>These copies stay:</source>
      <translation>Ces copies restent :</translation>
    </message>
    <message>
      <source>These files go:</source>
      <translation>Ces fichiers partent :</translation>
    </message>
    <message>
      <source>You can restore it from the trash.</source>
      <translation>Vous pouvez la restaurer depuis la corbeille.</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>et {count} de plus</translation>
    </message>
    <message>
      <source>its drive doesn't answer</source>
      <translation>son disque ne répond pas</translation>
    </message>
    <message>
      <source>not there any more</source>
      <translation>plus là</translation>
    </message>
    <message>
      <source>the drive is full</source>
      <translation>le disque est plein</translation>
    </message>
    <message>
      <source>the drive is read-only</source>
      <translation>le disque est en lecture seule</translation>
    </message>
    <message>
      <source>the system refuses; another program may be using it</source>
      <translation>le système refuse ; un autre programme l'utilise peut-être</translation>
    </message>
    <message>
      <source>the trash can't keep a name like this</source>
      <translation>la corbeille ne peut pas garder un tel nom</translation>
    </message>
    <message>
      <source>there is no trash on that drive</source>
      <translation>ce disque n'a pas de corbeille</translation>
    </message>
    <message>
      <source>you have no permission to change the folder</source>
      <translation>vous n'avez pas le droit de modifier le dossier</translation>
    </message>
    <message>
      <source>{count} copies stay:</source>
      <translation>{count} copies restent :</translation>
    </message>
    <message>
      <source>{files} can't be deleted now: the folder or drive isn't connected.</source>
      <translation>{files} : suppression impossible pour l'instant, le dossier ou disque n'est pas connecté.</translation>
    </message>
    <message>
      <source>{files} can't be deleted: {reason}.</source>
      <translation>{files} : suppression impossible, {reason}.</translation>
    </message>
    <message>
      <source>{files} can't be moved to the trash: {reason}.</source>
      <translation>{files} : mise à la corbeille impossible, {reason}.</translation>
    </message>
    <message>
      <source>{files} couldn't be put back; look in the trash.</source>
      <translation>{files} : impossible à remettre en place ; regardez dans la corbeille.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Pause indexing</source>
      <translation>Mettre l’indexation en pause</translation>
    </message>
    <message>
      <source>Resume indexing</source>
      <translation>Reprendre l’indexation</translation>
    </message>
  </context>
  <context>
    <name>UndoBar</name>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Annuler (Ctrl+Z)</translation>
    </message>
  </context>
  <context>
    <name>UnreadableDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Every file could be read.</source>
      <translation>Tous les fichiers ont pu être lus.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Files that can't be read</source>
      <translation>Fichiers illisibles</translation>
    </message>
    <message>
      <source>Filter by name, folder or reason</source>
      <translation>Filtrer par nom, dossier ou raison</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Montrer dans le dossier</translation>
    </message>
    <message>
      <source>These files can't be searched. Each is tried again by itself when it changes, or when the trouble may be over.</source>
      <translation>Ces fichiers ne peuvent pas être trouvés. Chacun est réessayé tout seul quand il change ou que le problème est peut-être passé.</translation>
    </message>
    <message>
      <source>They are being read again…</source>
      <translation>Ils sont relus…</translation>
    </message>
    <message>
      <source>Try again ({0})</source>
      <translation>Réessayer ({0})</translation>
    </message>
    <message>
      <source>Try all again</source>
      <translation>Tout réessayer</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Raison</translation>
    </message>
    <message>
      <source>{0} of {1} are shown.</source>
      <translation>{0} sur {1} sont affichés.</translation>
    </message>
  </context>
  <context>
    <name>Verdicts</name>
    <message>
      <source>not judged yet</source>
      <translation>pas encore jugée</translation>
    </message>
    <message>
      <source>right</source>
      <translation>juste</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>incertaine</translation>
    </message>
    <message>
      <source>wrong</source>
      <translation>fausse</translation>
    </message>
  </context>
  <context>
    <name>VideoBar</name>
    <message>
      <source>Pause (Space)</source>
      <translation>Pause (Espace)</translation>
    </message>
    <message>
      <source>Place in the video</source>
      <translation>Position dans la vidéo</translation>
    </message>
    <message>
      <source>Play without sound (Space)</source>
      <translation>Lire sans le son (Espace)</translation>
    </message>
    <message>
      <source>Without sound; Enter opens your player</source>
      <translation>Sans le son ; Entrée ouvre votre lecteur</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message>
      <source>Next photo (Right)</source>
      <translation>Photo suivante (Droite)</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Previous photo (Left)</source>
      <translation>Photo précédente (Gauche)</translation>
    </message>
  </context>
  <context>
    <name>ViewerBar</name>
    <message>
      <source>About this photo (I)</source>
      <translation>À propos de cette photo (I)</translation>
    </message>
    <message>
      <source>Add to favourites</source>
      <translation>Ajouter aux favoris</translation>
    </message>
    <message>
      <source>All that can be done (Menu)</source>
      <translation>Tout ce qu’on peut faire (Menu)</translation>
    </message>
    <message>
      <source>Back to the photos (Esc)</source>
      <translation>Retour aux photos (Échap)</translation>
    </message>
    <message>
      <source>Find similar photos</source>
      <translation>Trouver des photos semblables</translation>
    </message>
    <message>
      <source>Full screen (F)</source>
      <translation>Plein écran (F)</translation>
    </message>
    <message>
      <source>Incomplete</source>
      <translation>Incomplète</translation>
    </message>
    <message>
      <source>Open in another app (Enter)</source>
      <translation>Ouvrir dans une autre app (Entrée)</translation>
    </message>
    <message>
      <source>Pixels of the screen for each pixel of the photo</source>
      <translation>Pixels de l’écran pour chaque pixel de la photo</translation>
    </message>
    <message>
      <source>Remove from favourites</source>
      <translation>Retirer des favoris</translation>
    </message>
    <message>
      <source>Rotate (view only) (R)</source>
      <translation>Pivoter (affichage seul) (R)</translation>
    </message>
    <message>
      <source>Slideshow (S)</source>
      <translation>Diaporama (S)</translation>
    </message>
    <message>
      <source>The end of this file is missing; this is what is there.</source>
      <translation>La fin de ce fichier manque ; voici ce qui est là.</translation>
    </message>
    <message>
      <source>{row} of {count}</source>
      <translation>{row} sur {count}</translation>
    </message>
  </context>
  <context>
    <name>WatchService</name>
    <message>
      <source>The system can't watch all of your folders. Changes in these are noticed every few minutes, not at once: {0}.</source>
      <translation>Le système ne peut pas surveiller tous vos dossiers. Les changements dans ceux-ci sont remarqués toutes les quelques minutes, pas tout de suite : {0}.</translation>
    </message>
  </context>
  <context>
    <name>WaysOut</name>
    <message>
      <source>Less strict</source>
      <translation>Moins strict</translation>
    </message>
    <message>
      <source>Remove “{0}”</source>
      <translation>Retirer « {0} »</translation>
    </message>
    <message>
      <source>Search all folders</source>
      <translation>Chercher dans tous les dossiers</translation>
    </message>
    <message>
      <source>Show all photos</source>
      <translation>Afficher toutes les photos</translation>
    </message>
  </context>
  <context>
    <name>WeakerHits</name>
    <message>
      <source>Hide them</source>
      <translation>Les masquer</translation>
    </message>
    <message>
      <source>Show less certain photos</source>
      <translation>Afficher les photos moins sûres</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Add what you would search for, or have some queries suggested. Then say which photos are right: all models' hits are mixed, so that none is favoured. The results tell how many right photos each model finds. What you say stays on this computer, and is used for nothing else.</source>
      <translation>Ajoutez ce que vous chercheriez, ou laissez-vous proposer des recherches. Dites ensuite quelles photos sont justes : les résultats de tous les modèles sont mélangés, pour n’en favoriser aucun. Les résultats disent combien de photos justes chaque modèle trouve. Ce que vous dites reste sur cet ordinateur et ne sert à rien d’autre.</translation>
    </message>
    <message>
      <source>Back to the photos (Esc)</source>
      <translation>Retour aux photos (Échap)</translation>
    </message>
    <message>
      <source>Find people</source>
      <translation>Trouver les personnes</translation>
    </message>
    <message>
      <source>Find the people in your photos</source>
      <translation>Trouver les personnes dans vos photos</translation>
    </message>
    <message>
      <source>For each face in your photos, numbers are computed by which faces can be compared. They stay in this library on this computer, nothing is computed until you say so, and all of it can be erased at any time.</source>
      <translation>Pour chaque visage de vos photos, des nombres sont calculés pour comparer les visages. Ils restent dans cette bibliothèque, sur cet ordinateur ; rien n'est calculé avant que vous le disiez, et tout peut être effacé à tout moment.</translation>
    </message>
    <message>
      <source>Looking for faces</source>
      <translation>Recherche de visages</translation>
    </message>
    <message>
      <source>Nobody found yet</source>
      <translation>Personne n'a encore été trouvé</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Somebody is shown here who is seen in two photos at least.</source>
      <translation>Ici apparaît qui est visible sur au moins deux photos.</translation>
    </message>
    <message>
      <source>Suggest queries…</source>
      <translation>Proposer des recherches…</translation>
    </message>
    <message>
      <source>Which model finds more of your photos?</source>
      <translation>Quel modèle trouve le plus de vos photos ?</translation>
    </message>
    <message>
      <source>{0} to look at.</source>
      <translation>À regarder : {0}.</translation>
    </message>
  </context>
  <context>
    <name>WhyPanel</name>
    <message>
      <source>All</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>Fits best</source>
      <translation>Correspond le mieux</translation>
    </message>
    <message>
      <source>Fits little</source>
      <translation>Correspond peu</translation>
    </message>
    <message>
      <source>Show where: {0}</source>
      <translation>Montrer où : {0}</translation>
    </message>
  </context>
  <context>
    <name>WhyText</name>
    <message>
      <source>Less like {0}</source>
      <translation>Moins comme {0}</translation>
    </message>
    <message>
      <source>More like {0}</source>
      <translation>Plus comme {0}</translation>
    </message>
    <message>
      <source>No part of the picture clearly shows {0}.</source>
      <translation>Aucune partie de l'image ne montre nettement {0}.</translation>
    </message>
    <message>
      <source>No part of the picture fits clearly.</source>
      <translation>Aucune partie de l'image ne correspond nettement.</translation>
    </message>
    <message>
      <source>No part of the picture is clearly like {0}.</source>
      <translation>Aucune partie de l'image ne ressemble nettement à {0}.</translation>
    </message>
    <message>
      <source>Passes: {0}</source>
      <translation>Remplit : {0}</translation>
    </message>
    <message>
      <source>Similar to {0}</source>
      <translation>Semblable à {0}</translation>
    </message>
    <message>
      <source>The picture as a whole is like {0}; no part is more so.</source>
      <translation>L'image dans son ensemble ressemble à {0} ; aucune partie davantage.</translation>
    </message>
    <message>
      <source>The picture fits as a whole; no part fits better.</source>
      <translation>L'image correspond dans son ensemble ; aucune partie ne correspond mieux.</translation>
    </message>
    <message>
      <source>This is found by what is written about it, not by its looks.</source>
      <translation>Trouvée par ce qui est écrit à son sujet, non par son aspect.</translation>
    </message>
    <message>
      <source>What counts against it: {0}</source>
      <translation>Ce qui compte contre elle : {0}</translation>
    </message>
    <message>
      <source>Where it is most like {0}</source>
      <translation>Où elle ressemble le plus à {0}</translation>
    </message>
    <message>
      <source>Where the search fits best</source>
      <translation>Où la recherche correspond le mieux</translation>
    </message>
    <message>
      <source>Where {0} fits best</source>
      <translation>Où {0} correspond le mieux</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>une image</translation>
    </message>
    <message>
      <source>found with the others</source>
      <translation>trouvé avec les autres</translation>
    </message>
    <message>
      <source>looks like it {0}</source>
      <translation>y ressemble {0}</translation>
    </message>
    <message>
      <source>looks like that {0}, which counts against it</source>
      <translation>y ressemble à {0}, ce qui compte contre elle</translation>
    </message>
    <message>
      <source>without {0}</source>
      <translation>sans {0}</translation>
    </message>
    <message>
      <source>{0} counts against the picture as a whole.</source>
      <translation>{0} compte contre l'image dans son ensemble.</translation>
    </message>
    <message>
      <source>{0} fits the picture as a whole; no part fits better.</source>
      <translation>{0} correspond à l'image dans son ensemble ; aucune partie ne correspond mieux.</translation>
    </message>
    <message>
      <source>{0} isn't clearly seen, so it counts little against it.</source>
      <translation>{0} n'est pas nettement visible et compte donc peu contre elle.</translation>
    </message>
    <message>
      <source>“{0}”</source>
      <translation>« {0} »</translation>
    </message>
  </context>
  <context>
    <name>WhyTool</name>
    <message>
      <source>Looking closer…</source>
      <translation>Examen plus attentif…</translation>
    </message>
    <message>
      <source>No words or pictures were searched for; it passes: {0}</source>
      <translation>Aucun mot ni image n'a été recherché ; la photo remplit : {0}</translation>
    </message>
    <message>
      <source>The search only says what is less wanted.</source>
      <translation>La recherche dit seulement ce qui est moins souhaité.</translation>
    </message>
    <message>
      <source>There is no search. Search for something, and this shows where it is.</source>
      <translation>Il n'y a pas de recherche. Cherchez quelque chose, et l'endroit où cela se trouve s'affichera.</translation>
    </message>
    <message>
      <source>Why this photo (W)</source>
      <translation>Pourquoi cette photo (W)</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>une image</translation>
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <source>Removed {name} from the library.</source>
      <translation>{name} retiré de la bibliothèque.</translation>
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
      <translation>Indifférent</translation>
    </message>
  </context>
</TS>
