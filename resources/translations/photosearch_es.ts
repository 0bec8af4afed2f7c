<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>AboutPage</name>
    <message>
      <source>About</source>
      <translation>Acerca de</translation>
    </message>
    <message>
      <source>Built with</source>
      <translation>Hecho con</translation>
    </message>
    <message>
      <source>Finds photos in your own folders by what is in them. Nothing leaves this computer, and your photos are never changed. MIT licence.</source>
      <translation>Encuentra fotos en sus propias carpetas por lo que se ve en ellas. Nada sale de este ordenador y sus fotos no se modifican nunca. Licencia MIT.</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licencias</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <source>model</source>
      <translation>modelo</translation>
    </message>
    <message>
      <source>places</source>
      <translation>lugares</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>+, −, wheel</source>
      <translation>+, −, rueda</translation>
    </message>
    <message>
      <source>/, then letters</source>
      <translation>/, luego letras</translation>
    </message>
    <message>
      <source>1 star (1)</source>
      <translation>1 estrella (1)</translation>
    </message>
    <message>
      <source>2 stars (2)</source>
      <translation>2 estrellas (2)</translation>
    </message>
    <message>
      <source>3 stars (3)</source>
      <translation>3 estrellas (3)</translation>
    </message>
    <message>
      <source>4 stars (4)</source>
      <translation>4 estrellas (4)</translation>
    </message>
    <message>
      <source>5 stars (5)</source>
      <translation>5 estrellas (5)</translation>
    </message>
    <message>
      <source>About Photosearch</source>
      <translation>Acerca de Photosearch</translation>
    </message>
    <message>
      <source>Actual size (100 %), or all of it again</source>
      <translation>Tamaño real (100 %) o entera otra vez</translation>
    </message>
    <message>
      <source>Add a folder</source>
      <translation>Añadir una carpeta</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Añadir una carpeta…</translation>
    </message>
    <message>
      <source>Add as a folder of its own</source>
      <translation>Añadir como carpeta propia</translation>
    </message>
    <message>
      <source>Add to album</source>
      <translation>Añadir a un álbum</translation>
    </message>
    <message>
      <source>Add to an album, or to a new one</source>
      <translation>Añadir a un álbum, o a uno nuevo</translation>
    </message>
    <message>
      <source>Add to favourites</source>
      <translation>Añadir a favoritas</translation>
    </message>
    <message>
      <source>Add to favourites, or remove</source>
      <translation>Añadir a favoritas o quitar</translation>
    </message>
    <message>
      <source>All photos that are on the map</source>
      <translation>Todas las fotos que están en el mapa</translation>
    </message>
    <message>
      <source>All that aren't judged yet are wrong; on to the next query</source>
      <translation>Todas las que faltan son incorrectas; a la siguiente búsqueda</translation>
    </message>
    <message>
      <source>All that can be done</source>
      <translation>Todo lo que se puede hacer</translation>
    </message>
    <message>
      <source>Alt+Shift+Left, Alt+Shift+Right; Alt+Shift+Home, Alt+Shift+End</source>
      <translation>Alt+Mayús+Izquierda, Alt+Mayús+Derecha; Alt+Mayús+Inicio, Alt+Mayús+Fin</translation>
    </message>
    <message>
      <source>Alt+Up, Alt+Down</source>
      <translation>Alt+Arriba, Alt+Abajo</translation>
    </message>
    <message>
      <source>Another photo in its place: the next, the one before</source>
      <translation>Otra foto en su lugar: la siguiente, la anterior</translation>
    </message>
    <message>
      <source>Arrows</source>
      <translation>Flechas</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Volver</translation>
    </message>
    <message>
      <source>Back to the photos</source>
      <translation>Volver a las fotos</translation>
    </message>
    <message>
      <source>Back to where you were before; the mouse’s side buttons do it, too</source>
      <translation>Volver a donde estaba; los botones laterales del ratón también lo hacen</translation>
    </message>
    <message>
      <source>Backspace</source>
      <translation>Retroceso</translation>
    </message>
    <message>
      <source>Backspace, Ctrl+Z</source>
      <translation>Retroceso, Ctrl+Z</translation>
    </message>
    <message>
      <source>Belongs to this group</source>
      <translation>Pertenece a este grupo</translation>
    </message>
    <message>
      <source>Change the words</source>
      <translation>Cambiar las palabras</translation>
    </message>
    <message>
      <source>Change the words of a chip, or the values of a filter</source>
      <translation>Cambiar las palabras de una ficha o los valores de un filtro</translation>
    </message>
    <message>
      <source>Check for new photos</source>
      <translation>Buscar fotos nuevas</translation>
    </message>
    <message>
      <source>Chips of the search</source>
      <translation>Fichas de la búsqueda</translation>
    </message>
    <message>
      <source>Clear recent searches</source>
      <translation>Borrar búsquedas recientes</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Cerrar la ventana</translation>
    </message>
    <message>
      <source>Closer, further away</source>
      <translation>Más cerca, más lejos</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <source>Compare two to four photos; one with the next</source>
      <translation>Comparar de dos a cuatro fotos; una con la siguiente</translation>
    </message>
    <message>
      <source>Copy file</source>
      <translation>Copiar archivo</translation>
    </message>
    <message>
      <source>Copy path</source>
      <translation>Copiar ruta</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Copiar texto</translation>
    </message>
    <message>
      <source>Copy the files; one photo also as a picture</source>
      <translation>Copiar los archivos; una sola foto también como imagen</translation>
    </message>
    <message>
      <source>Copy the paths</source>
      <translation>Copiar las rutas</translation>
    </message>
    <message>
      <source>Ctrl++, Ctrl+−, Ctrl+wheel</source>
      <translation>Ctrl++, Ctrl+−, Ctrl+rueda</translation>
    </message>
    <message>
      <source>Ctrl+Arrows</source>
      <translation>Ctrl+flechas</translation>
    </message>
    <message>
      <source>Ctrl+Del</source>
      <translation>Ctrl+Supr</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Supr</translation>
    </message>
    <message>
      <source>Del, Backspace</source>
      <translation>Supr, Retroceso</translation>
    </message>
    <message>
      <source>Delete this album</source>
      <translation>Eliminar este álbum</translation>
    </message>
    <message>
      <source>Doesn’t belong to this group</source>
      <translation>No pertenece a este grupo</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Intro</translation>
    </message>
    <message>
      <source>Erase all that is known of people…</source>
      <translation>Borrar todo lo que se sabe de las personas…</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>En todas partes</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Export a list</source>
      <translation>Exportar una lista</translation>
    </message>
    <message>
      <source>Export a list…</source>
      <translation>Exportar una lista…</translation>
    </message>
    <message>
      <source>Export ratings…</source>
      <translation>Exportar valoraciones…</translation>
    </message>
    <message>
      <source>Export saved searches…</source>
      <translation>Exportar las búsquedas guardadas…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Filmstrip</source>
      <translation>Tira de fotos</translation>
    </message>
    <message>
      <source>Find similar</source>
      <translation>Buscar similares</translation>
    </message>
    <message>
      <source>Find similar photos</source>
      <translation>Buscar fotos similares</translation>
    </message>
    <message>
      <source>First, last photo</source>
      <translation>Primera, última foto</translation>
    </message>
    <message>
      <source>Fit into the window</source>
      <translation>Ajustar a la ventana</translation>
    </message>
    <message>
      <source>Forward again</source>
      <translation>Otra vez adelante</translation>
    </message>
    <message>
      <source>From circle to circle</source>
      <translation>De círculo en círculo</translation>
    </message>
    <message>
      <source>From the search field to the chips, and back</source>
      <translation>Del campo de búsqueda a las fichas, y de vuelta</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Pantalla completa</translation>
    </message>
    <message>
      <source>Give the group another name</source>
      <translation>Dar otro nombre al grupo</translation>
    </message>
    <message>
      <source>Go on after marking</source>
      <translation>Avanzar después de marcar</translation>
    </message>
    <message>
      <source>Go to the search field</source>
      <translation>Ir al campo de búsqueda</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Grupos</translation>
    </message>
    <message>
      <source>Groups of photos that are alike</source>
      <translation>Grupos de fotos parecidas</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Guía</translation>
    </message>
    <message>
      <source>Hide the group; remove one of your own</source>
      <translation>Ocultar el grupo; eliminar uno propio</translation>
    </message>
    <message>
      <source>Hide this group</source>
      <translation>Ocultar este grupo</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>Histograma</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>Home, End</source>
      <translation>Inicio, Fin</translation>
    </message>
    <message>
      <source>How good the models are on your photos</source>
      <translation>Lo buenos que son los modelos con sus fotos</translation>
    </message>
    <message>
      <source>How much it counts</source>
      <translation>Cuánto cuenta</translation>
    </message>
    <message>
      <source>Ignored faces</source>
      <translation>Caras omitidas</translation>
    </message>
    <message>
      <source>Import saved searches…</source>
      <translation>Importar búsquedas guardadas…</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Larger or smaller thumbnails</source>
      <translation>Miniaturas más grandes o más pequeñas</translation>
    </message>
    <message>
      <source>Leave out of the library</source>
      <translation>Dejar fuera de la biblioteca</translation>
    </message>
    <message>
      <source>Left, Right</source>
      <translation>Izquierda, Derecha</translation>
    </message>
    <message>
      <source>Left, Right, Page Up, Page Down</source>
      <translation>Izquierda, Derecha, Re Pág, Av Pág</translation>
    </message>
    <message>
      <source>Less important</source>
      <translation>Menos importante</translation>
    </message>
    <message>
      <source>Less like this</source>
      <translation>Menos como esta</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Letras</translation>
    </message>
    <message>
      <source>Look for faces again</source>
      <translation>Volver a buscar caras</translation>
    </message>
    <message>
      <source>Look for near-duplicates</source>
      <translation>Buscar casi duplicados</translation>
    </message>
    <message>
      <source>Look for no more faces</source>
      <translation>No buscar más caras</translation>
    </message>
    <message>
      <source>Make it a part of “{0}” again</source>
      <translation>Volver a incluirla en «{0}»</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <source>Mark what is burnt out or black</source>
      <translation>Señalar lo quemado y lo negro</translation>
    </message>
    <message>
      <source>Menu, Shift+F10</source>
      <translation>Menú, Mayús+F10</translation>
    </message>
    <message>
      <source>More important</source>
      <translation>Más importante</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>Más como esta</translation>
    </message>
    <message>
      <source>More like this, less like this</source>
      <translation>Más como esta, menos como esta</translation>
    </message>
    <message>
      <source>More like this, or less like this</source>
      <translation>Más como esto, o menos como esto</translation>
    </message>
    <message>
      <source>Move about what is zoomed</source>
      <translation>Moverse por lo ampliado</translation>
    </message>
    <message>
      <source>Move about what is zoomed; with Shift only in this photo</source>
      <translation>Moverse por lo ampliado; con Mayús solo en esta foto</translation>
    </message>
    <message>
      <source>Move back in the album</source>
      <translation>Mover hacia atrás en el álbum</translation>
    </message>
    <message>
      <source>Move down (Alt+Down)</source>
      <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
      <source>Move forward in the album</source>
      <translation>Mover hacia delante en el álbum</translation>
    </message>
    <message>
      <source>Move the map</source>
      <translation>Mover el mapa</translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>Mover a la papelera</translation>
    </message>
    <message>
      <source>Move to the trash…</source>
      <translation>Mover a la papelera…</translation>
    </message>
    <message>
      <source>Move up (Alt+Up)</source>
      <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
      <source>Move within the album that is shown; to its beginning or end</source>
      <translation>Mover dentro del álbum mostrado; al principio o al final</translation>
    </message>
    <message>
      <source>No flag (U)</source>
      <translation>Sin marca (U)</translation>
    </message>
    <message>
      <source>No stars (0)</source>
      <translation>Sin estrellas (0)</translation>
    </message>
    <message>
      <source>Nobody could say</source>
      <translation>Nadie podría decirlo</translation>
    </message>
    <message>
      <source>One more photo</source>
      <translation>Una foto más</translation>
    </message>
    <message>
      <source>One photo</source>
      <translation>Una foto</translation>
    </message>
    <message>
      <source>One step back: from the selection, then the words, then the filters</source>
      <translation>Un paso atrás: la selección, luego las palabras, luego los filtros</translation>
    </message>
    <message>
      <source>Only a part of it…</source>
      <translation>Solo una parte…</translation>
    </message>
    <message>
      <source>Only a part of the picture</source>
      <translation>Solo una parte de la imagen</translation>
    </message>
    <message>
      <source>Only photos of an area: draw it</source>
      <translation>Solo fotos de una zona: dibujarla</translation>
    </message>
    <message>
      <source>Open Photosearch</source>
      <translation>Abrir Photosearch</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Abrir carpeta</translation>
    </message>
    <message>
      <source>Open in another app</source>
      <translation>Abrir en otra aplicación</translation>
    </message>
    <message>
      <source>Open in another app (Enter)</source>
      <translation>Abrir en otra aplicación (Intro)</translation>
    </message>
    <message>
      <source>Open or close a burst</source>
      <translation>Abrir o cerrar una ráfaga</translation>
    </message>
    <message>
      <source>Page Down, Page Up</source>
      <translation>Av Pág, Re Pág</translation>
    </message>
    <message>
      <source>Pause indexing</source>
      <translation>Pausar la indexación</translation>
    </message>
    <message>
      <source>Photo before, next photo</source>
      <translation>Foto anterior, foto siguiente</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <source>Photos on the map</source>
      <translation>Fotos en el mapa</translation>
    </message>
    <message>
      <source>Photos that are compared</source>
      <translation>Fotos que se comparan</translation>
    </message>
    <message>
      <source>Photos that are judged</source>
      <translation>Fotos que se juzgan</translation>
    </message>
    <message>
      <source>Pick (P)</source>
      <translation>Elegir (P)</translation>
    </message>
    <message>
      <source>Pick the current photo, reject the others</source>
      <translation>Elegir la foto actual, rechazar las demás</translation>
    </message>
    <message>
      <source>Pick, reject, no flag</source>
      <translation>Elegir, rechazar, sin marca</translation>
    </message>
    <message>
      <source>Play a video, or pause; of a photo: back to the photos</source>
      <translation>Reproducir o pausar un vídeo; en una foto: volver a las fotos</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Rating and flag</source>
      <translation>Valoración y marca</translation>
    </message>
    <message>
      <source>Recent searches, from the search field</source>
      <translation>Búsquedas recientes, desde el campo de búsqueda</translation>
    </message>
    <message>
      <source>Reject (X)</source>
      <translation>Rechazar (X)</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove from the album that is shown</source>
      <translation>Quitar del álbum mostrado</translation>
    </message>
    <message>
      <source>Remove from the library…</source>
      <translation>Quitar de la biblioteca…</translation>
    </message>
    <message>
      <source>Remove from this album</source>
      <translation>Quitar de este álbum</translation>
    </message>
    <message>
      <source>Remove this group</source>
      <translation>Eliminar este grupo</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Cambiar nombre</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Cambiar nombre…</translation>
    </message>
    <message>
      <source>Rotate right, left (view only)</source>
      <translation>Girar a la derecha, a la izquierda (solo la vista)</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Search for what is typed</source>
      <translation>Buscar lo escrito</translation>
    </message>
    <message>
      <source>Search with the picture or words on the clipboard</source>
      <translation>Buscar con la imagen o las palabras del portapapeles</translation>
    </message>
    <message>
      <source>Search within</source>
      <translation>Buscar dentro</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Seleccionar todo</translation>
    </message>
    <message>
      <source>Select all text</source>
      <translation>Seleccionar todo el texto</translation>
    </message>
    <message>
      <source>Select all under the heading, or none of it</source>
      <translation>Seleccionar todo lo que hay bajo el encabezado, o nada</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Ajustes…</translation>
    </message>
    <message>
      <source>Shift and drag</source>
      <translation>Mayús y arrastrar</translation>
    </message>
    <message>
      <source>Show all of these on the map</source>
      <translation>Mostrar todas estas en el mapa</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
      <source>Show its photos</source>
      <translation>Mostrar sus fotos</translation>
    </message>
    <message>
      <source>Show on the map</source>
      <translation>Mostrar en el mapa</translation>
    </message>
    <message>
      <source>Show or hide the filmstrip</source>
      <translation>Mostrar u ocultar la tira de fotos</translation>
    </message>
    <message>
      <source>Show or hide the folders</source>
      <translation>Mostrar u ocultar las carpetas</translation>
    </message>
    <message>
      <source>Show the burst</source>
      <translation>Mostrar la ráfaga</translation>
    </message>
    <message>
      <source>Show the next photo after stars or a flag, or not; Shift+P and Shift+X do so</source>
      <translation>Mostrar o no la foto siguiente tras estrellas o marca; Mayús+P y Mayús+X lo hacen</translation>
    </message>
    <message>
      <source>Show the photos of the group</source>
      <translation>Mostrar las fotos del grupo</translation>
    </message>
    <message>
      <source>Show this group again</source>
      <translation>Mostrar de nuevo este grupo</translation>
    </message>
    <message>
      <source>Show where the search fits the photo</source>
      <translation>Mostrar dónde encaja la búsqueda en la foto</translation>
    </message>
    <message>
      <source>Slideshow</source>
      <translation>Presentación</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Espacio</translation>
    </message>
    <message>
      <source>Stars; 0 takes them away</source>
      <translation>Estrellas; 0 las quita</translation>
    </message>
    <message>
      <source>Surprise me</source>
      <translation>Sorpréndeme</translation>
    </message>
    <message>
      <source>Take back what was just done</source>
      <translation>Deshacer lo que se acaba de hacer</translation>
    </message>
    <message>
      <source>Take it out of the comparison</source>
      <translation>Quitarla de la comparación</translation>
    </message>
    <message>
      <source>Take the last verdict back</source>
      <translation>Deshacer el último veredicto</translation>
    </message>
    <message>
      <source>The chosen photos are right; once more: not judged</source>
      <translation>Las fotos elegidas son correctas; otra vez: sin juzgar</translation>
    </message>
    <message>
      <source>The guide</source>
      <translation>La guía</translation>
    </message>
    <message>
      <source>The people in the photos</source>
      <translation>Las personas de las fotos</translation>
    </message>
    <message>
      <source>The photos of the circle</source>
      <translation>Las fotos del círculo</translation>
    </message>
    <message>
      <source>The text in the photo</source>
      <translation>El texto de la foto</translation>
    </message>
    <message>
      <source>The whole picture</source>
      <translation>La imagen entera</translation>
    </message>
    <message>
      <source>They are wrong</source>
      <translation>Son incorrectas</translation>
    </message>
    <message>
      <source>They aren't judged yet</source>
      <translation>Aún no se han juzgado</translation>
    </message>
    <message>
      <source>This list</source>
      <translation>Esta lista</translation>
    </message>
    <message>
      <source>To the next control, or the one before</source>
      <translation>Al control siguiente o al anterior</translation>
    </message>
    <message>
      <source>To the next heading, or the one before</source>
      <translation>Al encabezado siguiente o al anterior</translation>
    </message>
    <message>
      <source>To the next photo whose name begins so</source>
      <translation>A la siguiente foto cuyo nombre empiece así</translation>
    </message>
    <message>
      <source>To the next photo; with Shift select on the way</source>
      <translation>A la foto siguiente; con Mayús, seleccionando por el camino</translation>
    </message>
    <message>
      <source>To the photo beside, above or below</source>
      <translation>A la foto de al lado, de arriba o de abajo</translation>
    </message>
    <message>
      <source>Up, Down</source>
      <translation>Arriba, Abajo</translation>
    </message>
    <message>
      <source>View larger</source>
      <translation>Ver más grande</translation>
    </message>
    <message>
      <source>View larger (Space)</source>
      <translation>Ver más grande (Espacio)</translation>
    </message>
    <message>
      <source>What is known of the photo</source>
      <translation>Lo que se sabe de la foto</translation>
    </message>
    <message>
      <source>Who is in the photo</source>
      <translation>Quién está en la foto</translation>
    </message>
    <message>
      <source>Why this photo</source>
      <translation>Por qué esta foto</translation>
    </message>
    <message>
      <source>Z, click</source>
      <translation>Z, clic</translation>
    </message>
    <message>
      <source>Zoom and move all together, or each by itself</source>
      <translation>Zoom y desplazamiento conjuntos o por separado</translation>
    </message>
    <message>
      <source>“{0}” is elsewhere now…</source>
      <translation>«{0}» está ahora en otro sitio…</translation>
    </message>
  </context>
  <context>
    <name>AddModelDialog</name>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Add a local file</source>
      <translation>Añadir un archivo local</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>Architecture</source>
      <translation>Arquitectura</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Choose a file of weights</source>
      <translation>Elegir un archivo de pesos</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>File of weights</source>
      <translation>Archivo de pesos</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Pesos</translation>
    </message>
    <message>
      <source>Weights of an open_clip architecture, or of timm/NAME for finding photos that look alike. The file stays where it is; nothing in it is executed.</source>
      <translation>Pesos de una arquitectura de open_clip, o de timm/NAME para encontrar fotos parecidas. El archivo se queda donde está; nada de él se ejecuta.</translation>
    </message>
  </context>
  <context>
    <name>AlbumActions</name>
    <message>
      <source>Add {0} to an album</source>
      <translation>Añadir {0} a un álbum</translation>
    </message>
    <message>
      <source>Another album…</source>
      <translation>Otro álbum…</translation>
    </message>
    <message>
      <source>New album</source>
      <translation>Álbum nuevo</translation>
    </message>
    <message>
      <source>New album of {0}</source>
      <translation>Álbum nuevo con {0}</translation>
    </message>
    <message>
      <source>New album “{0}”, {1}.</source>
      <translation>Álbum nuevo «{0}», {1}.</translation>
    </message>
    <message>
      <source>New album…</source>
      <translation>Álbum nuevo…</translation>
    </message>
    <message>
      <source>{0} added to “{1}”.</source>
      <translation>{0} en «{1}».</translation>
    </message>
    <message>
      <source>{0} taken out of “{1}”.</source>
      <translation>{0} fuera de «{1}».</translation>
    </message>
    <message>
      <source>“{0}” has them already.</source>
      <translation>«{0}» ya las tiene.</translation>
    </message>
  </context>
  <context>
    <name>AlbumDialog</name>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Album</source>
      <translation>Álbum</translation>
    </message>
    <message>
      <source>Albums</source>
      <translation>Álbumes</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Crear</translation>
    </message>
    <message>
      <source>Find an album, or name a new one</source>
      <translation>Busque un álbum o dé nombre a uno nuevo</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name of the album</source>
      <translation>Nombre del álbum</translation>
    </message>
    <message>
      <source>New album “{0}”</source>
      <translation>Álbum nuevo «{0}»</translation>
    </message>
  </context>
  <context>
    <name>AlbumList</name>
    <message>
      <source>Albums</source>
      <translation>Álbumes</translation>
    </message>
  </context>
  <context>
    <name>AlbumOrder</name>
    <message>
      <source>The order of “{0}” is changed.</source>
      <translation>Se cambió el orden de «{0}».</translation>
    </message>
  </context>
  <context>
    <name>Albums</name>
    <message>
      <source>Albums</source>
      <translation>Álbumes</translation>
    </message>
    <message>
      <source>Deleted the album “{0}”. Its photos stay.</source>
      <translation>Álbum «{0}» eliminado. Sus fotos se conservan.</translation>
    </message>
    <message>
      <source>New album (Ctrl+Shift+N)</source>
      <translation>Álbum nuevo (Ctrl+Mayús+N)</translation>
    </message>
    <message>
      <source>Renamed to “{0}”.</source>
      <translation>Renombrado a «{0}».</translation>
    </message>
  </context>
  <context>
    <name>AnswerPresenter</name>
    <message>
      <source>Faded photos are less certain.</source>
      <translation>Las fotos atenuadas son menos seguras.</translation>
    </message>
    <message>
      <source>Less strict</source>
      <translation>Menos estricto</translation>
    </message>
    <message>
      <source>Models…</source>
      <translation>Modelos…</translation>
    </message>
    <message>
      <source>No clear match. These come closest.</source>
      <translation>Ninguna coincidencia clara. Estas son las más cercanas.</translation>
    </message>
    <message>
      <source>No photo reaches a match of {0}. These come closest.</source>
      <translation>Ninguna foto alcanza una coincidencia de {0}. Estas son las más cercanas.</translation>
    </message>
    <message>
      <source>Nothing is certain. These may fit.</source>
      <translation>Nada es seguro. Estas podrían encajar.</translation>
    </message>
    <message>
      <source>Reading is paused at {0} of {1} photos.</source>
      <translation>La lectura está en pausa en {0} de {1} fotos.</translation>
    </message>
    <message>
      <source>Still looking for photos in your folders.</source>
      <translation>Todavía se buscan fotos en sus carpetas.</translation>
    </message>
    <message>
      <source>Still reading your photos: {0} of {1}.</source>
      <translation>Todavía se leen sus fotos: {0} de {1}.</translation>
    </message>
    <message>
      <source>There are too few photos to tell which of these fit.</source>
      <translation>Hay muy pocas fotos para saber cuáles encajan.</translation>
    </message>
    <message>
      <source>no clear match</source>
      <translation>ninguna coincidencia clara</translation>
    </message>
    <message>
      <source>nothing certain</source>
      <translation>nada seguro</translation>
    </message>
  </context>
  <context>
    <name>AppearancePage</name>
    <message>
      <source>Appearance</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <source>Below thumbnails</source>
      <translation>Debajo de las miniaturas</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>Cuadrícula</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nada</translation>
    </message>
    <message>
      <source>Original proportions</source>
      <translation>Proporciones originales</translation>
    </message>
    <message>
      <source>Same as system</source>
      <translation>Igual que el sistema</translation>
    </message>
    <message>
      <source>Size of the thumbnails</source>
      <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
      <source>Square</source>
      <translation>Cuadradas</translation>
    </message>
    <message>
      <source>The window speaks the new language when Photosearch is started again.</source>
      <translation>La ventana hablará el nuevo idioma cuando se vuelva a abrir Photosearch.</translation>
    </message>
    <message>
      <source>Thumbnails</source>
      <translation>Miniaturas</translation>
    </message>
  </context>
  <context>
    <name>AskedPart</name>
    <message>
      <source>The part of the picture you searched with</source>
      <translation>La parte de la imagen con la que buscó</translation>
    </message>
  </context>
  <context>
    <name>BadgeClicks</name>
    <message>
      <source>A favourite: click, or press Ctrl+B, to take it out</source>
      <translation>Favorita: haga clic o pulse Ctrl+B para quitarla</translation>
    </message>
    <message>
      <source>Make it a favourite (Ctrl+B)</source>
      <translation>Marcar como favorita (Ctrl+B)</translation>
    </message>
    <message>
      <source>{0} photos of one burst: click, or press +, to see them or put them back</source>
      <translation>{0} fotos de una ráfaga: haga clic o pulse + para verlas o recogerlas</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
  </context>
  <context>
    <name>ChipField</name>
    <message>
      <source>Words of the search</source>
      <translation>Palabras de la búsqueda</translation>
    </message>
  </context>
  <context>
    <name>CirclePanel</name>
    <message>
      <source>Close (Esc)</source>
      <translation>Cerrar (Esc)</translation>
    </message>
    <message>
      <source>Photos of this circle</source>
      <translation>Fotos de este círculo</translation>
    </message>
    <message>
      <source>Show in Photos</source>
      <translation>Mostrar en Fotos</translation>
    </message>
  </context>
  <context>
    <name>CompareBar</name>
    <message>
      <source>Back (Esc)</source>
      <translation>Volver (Esc)</translation>
    </message>
    <message>
      <source>Compare {0}</source>
      <translation>Comparar {0}</translation>
    </message>
    <message>
      <source>Each zoomed and moved by itself (L)</source>
      <translation>Cada una con su propio zoom y desplazamiento (L)</translation>
    </message>
    <message>
      <source>Keep this</source>
      <translation>Conservar esta</translation>
    </message>
    <message>
      <source>Keep this, reject the others</source>
      <translation>Conservar esta, rechazar las demás</translation>
    </message>
    <message>
      <source>One more photo (C)</source>
      <translation>Una foto más (C)</translation>
    </message>
    <message>
      <source>Pick the current photo and reject the others (K)</source>
      <translation>Elegir la foto actual y rechazar las demás (K)</translation>
    </message>
    <message>
      <source>The next photo in its place (Page Down)</source>
      <translation>La foto siguiente en su lugar (Av Pág)</translation>
    </message>
    <message>
      <source>The photo before in its place (Page Up)</source>
      <translation>La foto anterior en su lugar (Re Pág)</translation>
    </message>
    <message>
      <source>Zoomed and moved together (L); with Shift one alone</source>
      <translation>Zoom y desplazamiento conjuntos (L); con Mayús solo una</translation>
    </message>
  </context>
  <context>
    <name>ComparePane</name>
    <message>
      <source>Add to favourites</source>
      <translation>Añadir a favoritas</translation>
    </message>
    <message>
      <source>Remove from favourites</source>
      <translation>Quitar de favoritas</translation>
    </message>
    <message>
      <source>Show the difference</source>
      <translation>Mostrar la diferencia</translation>
    </message>
    <message>
      <source>Take it out of the comparison (Backspace)</source>
      <translation>Quitarla de la comparación (Retroceso)</translation>
    </message>
    <message>
      <source>favourite</source>
      <translation>favorita</translation>
    </message>
    <message>
      <source>{name}, photo {number} of {count}</source>
      <translation>{name}, foto {number} de {count}</translation>
    </message>
  </context>
  <context>
    <name>CompareWiring</name>
    <message>
      <source>Choose two to four photos to compare.</source>
      <translation>Elija de dos a cuatro fotos para comparar.</translation>
    </message>
  </context>
  <context>
    <name>Core</name>
    <message>
      <source>A file's name can't have “{sign}” in it.</source>
      <translation>Un nombre de archivo no puede contener «{sign}».</translation>
    </message>
    <message>
      <source>A filter can't be weighed: write {key}:{value}</source>
      <translation>Un filtro no admite peso: escriba {key}:{value}</translation>
    </message>
    <message>
      <source>A newer version of Photosearch uses this library now. Close this one, and start the newer one.</source>
      <translation>Una versión más reciente de Photosearch usa ahora esta biblioteca. Cierre esta e inicie la más reciente.</translation>
    </message>
    <message>
      <source>A pasted picture has no name. Save it to a file first.</source>
      <translation>Una imagen pegada no tiene nombre. Guárdela antes en un archivo.</translation>
    </message>
    <message>
      <source>A vector doesn't fit its checksum.</source>
      <translation>Un vector no coincide con su suma de comprobación.</translation>
    </message>
    <message>
      <source>About 100, English among them</source>
      <translation>Unos 100, entre ellos el inglés</translation>
    </message>
    <message>
      <source>Another Photosearch is busy with this library. Try again when it has finished.</source>
      <translation>Otro Photosearch está usando esta biblioteca. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
      <source>Another Photosearch is indexing this library. Try again when it has finished.</source>
      <translation>Otro Photosearch está indexando esta biblioteca. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
      <source>Another Photosearch is indexing this library. What it finds appears here by itself.</source>
      <translation>Otro Photosearch está indexando esta biblioteca. Lo que encuentre aparecerá aquí por sí solo.</translation>
    </message>
    <message>
      <source>Another way to tell people apart, if they are mixed up. OpenCV measured 99.4 % right for the pairs of faces of LFW, about what is published for the built-in ones.</source>
      <translation>Otra forma de distinguir a las personas, si se confunden. OpenCV midió un 99,4 % de aciertos con los pares de caras de LFW, más o menos lo publicado para las redes integradas.</translation>
    </message>
    <message>
      <source>Answered by {name}, which knows this language.</source>
      <translation>Responde {name}, que conoce este idioma.</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>Árabe</translation>
    </message>
    <message>
      <source>Arabic, Persian, Urdu, Pashto, Uyghur and others.</source>
      <translation>Árabe, persa, urdu, pastún, uigur y otros.</translation>
    </message>
    <message>
      <source>As fast as CLIP, finds more, and reads many languages; a larger download.</source>
      <translation>Tan rápido como CLIP, encuentra más y entiende muchos idiomas; descarga mayor.</translation>
    </message>
    <message>
      <source>Built in. Finds animals, food, vehicles, things and scenery; weak on people.</source>
      <translation>Incorporado. Encuentra animales, comida, vehículos, cosas y paisajes; flojo con personas.</translation>
    </message>
    <message>
      <source>Bulgarian, Serbian, Mongolian and others; Russian, too.</source>
      <translation>Búlgaro, serbio, mongol y otros; también ruso.</translation>
    </message>
    <message>
      <source>CLIP that reads many languages; SigLIP 2 finds more.</source>
      <translation>CLIP que entiende muchos idiomas; SigLIP 2 encuentra más.</translation>
    </message>
    <message>
      <source>Can't reach the download site. Check your connection, or add a model file you have.</source>
      <translation>No se puede acceder al sitio de descargas. Compruebe la conexión o añada un archivo de modelo que tenga.</translation>
    </message>
    <message>
      <source>Choose among {paces}, and on battery among {battery_paces}.</source>
      <translation>Elija entre {paces} y, con batería, entre {battery_paces}.</translation>
    </message>
    <message>
      <source>Close each curly bracket that you open.</source>
      <translation>Cierre cada llave que abra.</translation>
    </message>
    <message>
      <source>Cyrillic</source>
      <translation>Cirílico</translation>
    </message>
    <message>
      <source>Cyrillic (East Slavic)</source>
      <translation>Cirílico (eslavo oriental)</translation>
    </message>
    <message>
      <source>Decoding this file crashed, so Photosearch leaves it alone until it changes.</source>
      <translation>La decodificación de este archivo falló por completo, así que Photosearch lo deja en paz hasta que cambie.</translation>
    </message>
    <message>
      <source>Decoding this file takes too long; Photosearch tries again later.</source>
      <translation>Descodificar este archivo tarda demasiado; Photosearch lo intentará más tarde.</translation>
    </message>
    <message>
      <source>Devanagari</source>
      <translation>Devanagari</translation>
    </message>
    <message>
      <source>Did you mean {names}?</source>
      <translation>¿Quiso decir {names}?</translation>
    </message>
    <message>
      <source>Downloaded by its name.</source>
      <translation>Descargado por su nombre.</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Inglés</translation>
    </message>
    <message>
      <source>English and about 100 others</source>
      <translation>Inglés y unas 100 más</translation>
    </message>
    <message>
      <source>English and more than 100 others</source>
      <translation>Inglés y más de 100 otros</translation>
    </message>
    <message>
      <source>Finds most. For computers with a graphics card; very slow without one.</source>
      <translation>El que más encuentra. Para ordenadores con tarjeta gráfica; muy lento sin ella.</translation>
    </message>
    <message>
      <source>Finds photos of the same kind of thing. Knows no words.</source>
      <translation>Encuentra fotos del mismo tipo de cosa. No entiende palabras.</translation>
    </message>
    <message>
      <source>Finds photos that look alike: the same place or scene. Knows no words.</source>
      <translation>Encuentra fotos parecidas: el mismo lugar o la misma escena. No entiende palabras.</translation>
    </message>
    <message>
      <source>For slow connections and little memory: understands people, places and events, but finds less than CLIP.</source>
      <translation>Para conexiones lentas y poca memoria: entiende personas, lugares y acontecimientos, pero encuentra menos que CLIP.</translation>
    </message>
    <message>
      <source>Give the album a name.</source>
      <translation>Dé un nombre al álbum.</translation>
    </message>
    <message>
      <source>Give the group a name.</source>
      <translation>Dé un nombre al grupo.</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>Griego</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Grupos</translation>
    </message>
    <message>
      <source>HF_HUB_OFFLINE forbids downloads: unset it, then try again.</source>
      <translation>HF_HUB_OFFLINE prohíbe las descargas: quite ese ajuste e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Hardly any search brings up about {share} of your photos first. Another model may tell them apart better.</source>
      <translation>Cerca del {share} de sus fotos casi nunca salen primero en una búsqueda. Otro modelo quizá las distinga mejor.</translation>
    </message>
    <message>
      <source>Hierarchical JPEG isn't supported.</source>
      <translation>El JPEG jerárquico no es compatible.</translation>
    </message>
    <message>
      <source>Hindi, Marathi, Nepali, Sanskrit and others.</source>
      <translation>Hindi, maratí, nepalí, sánscrito y otros.</translation>
    </message>
    <message>
      <source>How good is it?</source>
      <translation>¿Qué tal funciona?</translation>
    </message>
    <message>
      <source>It finds only photos that look alike, and understands no words.</source>
      <translation>Solo encuentra fotos parecidas y no entiende palabras.</translation>
    </message>
    <message>
      <source>It has read {covered} of {photos} photos.</source>
      <translation>Ha leído {covered} de {photos} fotos.</translation>
    </message>
    <message>
      <source>It is erased, but another Photosearch still reads the library's log. Close that one, then do this again.</source>
      <translation>Está borrado, pero otro Photosearch aún lee el registro de la biblioteca. Ciérrelo y repita esto.</translation>
    </message>
    <message>
      <source>It was removed meanwhile.</source>
      <translation>Se ha quitado entretanto.</translation>
    </message>
    <message>
      <source>Its files were damaged or are gone: download it again. Until then what comes with Photosearch does the work.</source>
      <translation>Sus archivos estaban dañados o ya no están: descárguelo otra vez. Hasta entonces hace el trabajo lo que viene con Photosearch.</translation>
    </message>
    <message>
      <source>Its folder isn't connected.</source>
      <translation>Su carpeta no está conectada.</translation>
    </message>
    <message>
      <source>Its licence allows research only, nothing commercial.</source>
      <translation>Su licencia solo permite investigación, nada comercial.</translation>
    </message>
    <message>
      <source>Its licence isn't known here: read its page before you use it.</source>
      <translation>Su licencia no se conoce aquí: lea su página antes de usarlo.</translation>
    </message>
    <message>
      <source>JPEG-LS isn't supported.</source>
      <translation>JPEG-LS no es compatible.</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>Coreano</translation>
    </message>
    <message>
      <source>Looks closer than SigLIP 2 and finds more; indexing takes four times as long.</source>
      <translation>Mira más de cerca que SigLIP 2 y encuentra más; la indexación tarda cuatro veces más.</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <source>Name a camera behind camera:, such as camera:canon</source>
      <translation>Indique una cámara tras camera:, por ejemplo camera:canon</translation>
    </message>
    <message>
      <source>Name a folder behind folder:, such as folder:2019</source>
      <translation>Indique una carpeta tras folder:, por ejemplo folder:2019</translation>
    </message>
    <message>
      <source>Name a label behind label:, such as label:red</source>
      <translation>Indique una etiqueta tras label:, por ejemplo label:rojo</translation>
    </message>
    <message>
      <source>Name a lens behind lens:, such as lens:50mm</source>
      <translation>Indique un objetivo tras lens:, por ejemplo lens:50mm</translation>
    </message>
    <message>
      <source>Name a place behind place:, such as place:rome</source>
      <translation>Indique un lugar tras place:, por ejemplo place:roma</translation>
    </message>
    <message>
      <source>Name an album behind album:, such as album:summer</source>
      <translation>Indique un álbum tras album:, por ejemplo album:verano</translation>
    </message>
    <message>
      <source>Name one photo behind photo:, or several behind like:</source>
      <translation>Indique una foto tras photo:, o varias tras like:</translation>
    </message>
    <message>
      <source>Name somebody behind person:, such as person:Anna</source>
      <translation>Nombre a alguien tras person:, como person:Anna</translation>
    </message>
    <message>
      <source>Near-duplicates</source>
      <translation>Casi duplicados</translation>
    </message>
    <message>
      <source>No photo comes up in searches of every kind.</source>
      <translation>Ninguna foto aparece en búsquedas de todo tipo.</translation>
    </message>
    <message>
      <source>No program on this computer wants to show this folder.</source>
      <translation>Ningún programa de este equipo puede mostrar esta carpeta.</translation>
    </message>
    <message>
      <source>Nobody called “{name}” is known. See the people there are.</source>
      <translation>No se conoce a nadie llamado «{name}». Vea qué personas hay.</translation>
    </message>
    <message>
      <source>None of the photos to keep can be reached now, so nothing was moved. Connect their drive, or choose another one to keep.</source>
      <translation>Ninguna de las fotos que se conservan es accesible ahora, así que no se movió nada. Conecte su unidad o elija otra para conservar.</translation>
    </message>
    <message>
      <source>Not every photo of this folder is in the other one any more, so nothing was moved. Look for near-duplicates again.</source>
      <translation>No todas las fotos de esta carpeta siguen en la otra, así que no se movió nada. Busque de nuevo los casi duplicados.</translation>
    </message>
    <message>
      <source>Of an animated JPEG XL only the first and the last picture can be read; here both are blank.</source>
      <translation>De un JPEG XL animado solo se pueden leer la primera y la última imagen; aquí ambas están vacías.</translation>
    </message>
    <message>
      <source>Opening this picture takes {needed} MB of memory; Photosearch takes at most {most} MB for one.</source>
      <translation>Abrir esta imagen necesita {needed} MB de memoria; Photosearch usa como máximo {most} MB para una.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <source>Photos are being indexed. Check the search index once that is done.</source>
      <translation>Se están indexando fotos. Compruebe el índice de búsqueda cuando termine.</translation>
    </message>
    <message>
      <source>Photos of which the model noted something that can't be right: {count}. Let it look at them again.</source>
      <translation>Fotos de las que el modelo anotó algo que no puede ser correcto: {count}. Deje que vuelva a mirarlas.</translation>
    </message>
    <message>
      <source>Photos that can't be found by what they look like yet: {count}. Indexing makes up for it.</source>
      <translation>Fotos que aún no se pueden encontrar por su aspecto: {count}. La indexación lo remedia.</translation>
    </message>
    <message>
      <source>Photos that come up in searches of every kind: {count}; the worst in {share} of them. Look at them: blank and damaged pictures do that.</source>
      <translation>Fotos que aparecen en búsquedas de todo tipo: {count}; la peor, en el {share}. Mírelas: suelen ser imágenes vacías o dañadas.</translation>
    </message>
    <message>
      <source>Photos that hardly any search brings up first: about {share}.</source>
      <translation>Fotos que casi ninguna búsqueda muestra primero: cerca del {share}.</translation>
    </message>
    <message>
      <source>Photosearch can't search with {name}. {error}</source>
      <translation>Photosearch no puede buscar con {name}. {error}</translation>
    </message>
    <message>
      <source>Photosearch can't write in {directory}. Choose another place for the library.</source>
      <translation>Photosearch no puede escribir en {directory}. Elija otro lugar para la biblioteca.</translation>
    </message>
    <message>
      <source>Photosearch doesn't read videos of this codec.</source>
      <translation>Photosearch no lee vídeos con este códec.</translation>
    </message>
    <message>
      <source>Photosearch failed on this file; the log says how.</source>
      <translation>Photosearch falló con este archivo; el registro dice cómo.</translation>
    </message>
    <message>
      <source>Photosearch is the only program that this computer opens such files with. Install another one, or choose one in the system's settings.</source>
      <translation>Photosearch es el único programa con el que este equipo abre estos archivos. Instale otro o elija uno en la configuración del sistema.</translation>
    </message>
    <message>
      <source>Photosearch shows this library in another window already; use that one, or close it first.</source>
      <translation>Photosearch ya muestra esta biblioteca en otra ventana; use esa o ciérrela antes.</translation>
    </message>
    <message>
      <source>Reading this video takes too long; Photosearch tries again later.</source>
      <translation>Leer este vídeo tarda demasiado; Photosearch lo intentará más tarde.</translation>
    </message>
    <message>
      <source>Recommended: understands people, places, events and moods; fast.</source>
      <translation>Recomendado: entiende personas, lugares, acontecimientos y ambientes; rápido.</translation>
    </message>
    <message>
      <source>Russian, Ukrainian, Belarusian.</source>
      <translation>Ruso, ucraniano, bielorruso.</translation>
    </message>
    <message>
      <source>Say how the files are to be called, such as {name}.</source>
      <translation>Indique cómo se llamarán los archivos, por ejemplo {name}.</translation>
    </message>
    <message>
      <source>Say in words what belongs to the group, or choose photos that do.</source>
      <translation>Diga con palabras qué pertenece al grupo, o elija fotos que pertenezcan.</translation>
    </message>
    <message>
      <source>Say what is to be read behind text:, such as text:total</source>
      <translation>Escriba detrás de text: lo que debe leerse, como text:total</translation>
    </message>
    <message>
      <source>Searching finds only {share} of the photos that fit best. Rebuild the search index.</source>
      <translation>La búsqueda solo encuentra el {share} de las fotos que mejor encajan. Rehaga el índice de búsqueda.</translation>
    </message>
    <message>
      <source>Searching finds {share} of the photos that fit best.</source>
      <translation>La búsqueda encuentra el {share} de las fotos que mejor encajan.</translation>
    </message>
    <message>
      <source>Several people are called “{name}”: say the whole name.</source>
      <translation>Varias personas se llaman «{name}»: diga el nombre completo.</translation>
    </message>
    <message>
      <source>Shorten the album's name to {most} characters.</source>
      <translation>Acorte el nombre del álbum a {most} caracteres.</translation>
    </message>
    <message>
      <source>Something went wrong. Details are in the log.</source>
      <translation>Algo ha ido mal. Los detalles están en el registro.</translation>
    </message>
    <message>
      <source>Tamil</source>
      <translation>Tamil</translation>
    </message>
    <message>
      <source>Telugu</source>
      <translation>Telugu</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation>Tailandés</translation>
    </message>
    <message>
      <source>That is a link to a picture on the web, and Photosearch doesn't go online. Save the picture first, or copy the picture itself, then drop or paste it here.</source>
      <translation>Es un enlace a una imagen de la web, y Photosearch no se conecta a Internet. Guarde antes la imagen, o copie la propia imagen, y suéltela o péguela aquí.</translation>
    </message>
    <message>
      <source>That is too much to search for. Save it as a file, then drop the file here.</source>
      <translation>Es demasiado para buscarlo. Guárdelo como archivo y arrastre el archivo aquí.</translation>
    </message>
    <message>
      <source>That isn't a folder, a picture or words, so there is nothing to search for.</source>
      <translation>No es una carpeta, ni una imagen, ni palabras, así que no hay nada que buscar.</translation>
    </message>
    <message>
      <source>The answer can't be written ({why}). Send it to another place.</source>
      <translation>No se puede escribir la respuesta ({why}). Envíela a otro lugar.</translation>
    </message>
    <message>
      <source>The connection broke off at {done} of {total} MB: check the network, then download again to go on from there.</source>
      <translation>La conexión se cortó a los {done} de {total} MB: compruebe la red y descargue de nuevo para continuar desde ahí.</translation>
    </message>
    <message>
      <source>The disk or network share did not answer.</source>
      <translation>El disco o el recurso de red no respondió.</translation>
    </message>
    <message>
      <source>The disk or network share gave only a part of this file.</source>
      <translation>El disco o el recurso de red solo entregó una parte de este archivo.</translation>
    </message>
    <message>
      <source>The disk reports an error while reading this file.</source>
      <translation>El disco informa de un error al leer este archivo.</translation>
    </message>
    <message>
      <source>The disk that holds the library is full. Make room on it, then try again.</source>
      <translation>El disco de la biblioteca está lleno. Haga sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The download can't be kept ({why}): make room on the library's disk, then download again to go on.</source>
      <translation>La descarga no se puede guardar ({why}): haga sitio en el disco de la biblioteca y descargue de nuevo para continuar.</translation>
    </message>
    <message>
      <source>The file can't be read: {why}.</source>
      <translation>El archivo no se puede leer: {why}.</translation>
    </message>
    <message>
      <source>The file grows while it is read; it may not be finished yet.</source>
      <translation>El archivo crece mientras se lee; quizá aún no esté terminado.</translation>
    </message>
    <message>
      <source>The file is damaged, or a kind of picture that Photosearch can't read.</source>
      <translation>El archivo está dañado o es un tipo de imagen que Photosearch no sabe leer.</translation>
    </message>
    <message>
      <source>The file is damaged, or a kind of video that Photosearch can't read.</source>
      <translation>El archivo está dañado o es un tipo de vídeo que Photosearch no sabe leer.</translation>
    </message>
    <message>
      <source>The file is damaged: it ends too early.</source>
      <translation>El archivo está dañado: termina demasiado pronto.</translation>
    </message>
    <message>
      <source>The file is damaged: it lists more parts than a picture has.</source>
      <translation>El archivo está dañado: enumera más partes de las que tiene una imagen.</translation>
    </message>
    <message>
      <source>The file is damaged: its picture can't be decoded.</source>
      <translation>El archivo está dañado: su imagen no se puede decodificar.</translation>
    </message>
    <message>
      <source>The file is damaged: most of it was never written.</source>
      <translation>El archivo está dañado: la mayor parte nunca se escribió.</translation>
    </message>
    <message>
      <source>The file is damaged: none of its pictures can be decoded.</source>
      <translation>El archivo está dañado: no se puede decodificar ninguna de sus imágenes.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>El archivo está vacío.</translation>
    </message>
    <message>
      <source>The file is gone.</source>
      <translation>El archivo ha desaparecido.</translation>
    </message>
    <message>
      <source>The file is {size} GB; Photosearch reads at most {most} GB.</source>
      <translation>El archivo ocupa {size} GB; Photosearch lee como máximo {most} GB.</translation>
    </message>
    <message>
      <source>The file of queries has no {query}.</source>
      <translation>El archivo de búsquedas no tiene {query}.</translation>
    </message>
    <message>
      <source>The file's path is too long for this system.</source>
      <translation>La ruta del archivo es demasiado larga para este sistema.</translation>
    </message>
    <message>
      <source>The files of {model_id} can't be deleted ({why}).</source>
      <translation>Los archivos de {model_id} no se pueden eliminar ({why}).</translation>
    </message>
    <message>
      <source>The folder {path} can't be read ({why}); check its permissions.</source>
      <translation>La carpeta {path} no se puede leer ({why}); compruebe sus permisos.</translation>
    </message>
    <message>
      <source>The library can't be written ({why}): make room on its disk.</source>
      <translation>No se puede escribir en la biblioteca ({why}): haga sitio en su disco.</translation>
    </message>
    <message>
      <source>The library directory {directory} can't be written ({why}); choose another one.</source>
      <translation>No se puede escribir en el directorio de la biblioteca {directory} ({why}); elija otro.</translation>
    </message>
    <message>
      <source>The library has no photos in a folder called “{folder}”.</source>
      <translation>La biblioteca no tiene fotos en una carpeta llamada «{folder}».</translation>
    </message>
    <message>
      <source>The library has no photos in {folder}. See which folders it has.</source>
      <translation>La biblioteca no tiene fotos en {folder}. Mire qué carpetas tiene.</translation>
    </message>
    <message>
      <source>The library has no photos of a camera called “{camera}”.</source>
      <translation>La biblioteca no tiene fotos de una cámara llamada «{camera}».</translation>
    </message>
    <message>
      <source>The library has no photos of a lens called “{lens}”.</source>
      <translation>La biblioteca no tiene fotos de un objetivo llamado «{lens}».</translation>
    </message>
    <message>
      <source>The library has no photos of a place called “{place}”.</source>
      <translation>La biblioteca no tiene fotos de un lugar llamado «{place}».</translation>
    </message>
    <message>
      <source>The library has no photos of the kind “{kind}”.</source>
      <translation>La biblioteca no tiene fotos del tipo «{kind}».</translation>
    </message>
    <message>
      <source>The library in {directory} was made by a newer version of Photosearch. Install the newest version to open it.</source>
      <translation>La biblioteca en {directory} la hizo una versión más reciente de Photosearch. Instale la última versión para abrirla.</translation>
    </message>
    <message>
      <source>The library's catalogue is damaged and can't be moved aside. Close every Photosearch and start again.</source>
      <translation>El catálogo de la biblioteca está dañado y no se puede apartar. Cierre todos los Photosearch y empiece de nuevo.</translation>
    </message>
    <message>
      <source>The library's catalogue is damaged. Close Photosearch and start it again: it keeps what is intact and reads your photos anew. The photos themselves are not affected.</source>
      <translation>El catálogo de la biblioteca está dañado. Cierre Photosearch y ábralo de nuevo: conserva lo que está intacto y vuelve a leer sus fotos. Las fotos en sí no están afectadas.</translation>
    </message>
    <message>
      <source>The library's disk has {free} MB free, and this takes {needed} MB: make room, then download again.</source>
      <translation>El disco de la biblioteca tiene {free} MB libres y esto necesita {needed} MB: haga sitio y descargue de nuevo.</translation>
    </message>
    <message>
      <source>The link goes round in circles.</source>
      <translation>El enlace da vueltas en círculo.</translation>
    </message>
    <message>
      <source>The link points to a file that is gone.</source>
      <translation>El enlace apunta a un archivo que ya no existe.</translation>
    </message>
    <message>
      <source>The list couldn't be written ({why}).</source>
      <translation>No se pudo escribir la lista ({why}).</translation>
    </message>
    <message>
      <source>The list of grouped photos is damaged.</source>
      <translation>La lista de fotos agrupadas está dañada.</translation>
    </message>
    <message>
      <source>The model hub asks for a pause: try again in a few minutes.</source>
      <translation>El repositorio de modelos pide una pausa: inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
      <source>The model hub doesn't give this model without a login: accept its terms on its page and set HF_TOKEN, or choose another model.</source>
      <translation>El repositorio no da este modelo sin iniciar sesión: acepte las condiciones en su página y defina HF_TOKEN, o elija otro modelo.</translation>
    </message>
    <message>
      <source>The model hub doesn't have {model_id}: get its file, then add it with photosearch models add.</source>
      <translation>El repositorio de modelos no tiene {model_id}: consiga su archivo y añádalo con photosearch models add.</translation>
    </message>
    <message>
      <source>The model hub has another {file} by now than the one that is expected: look for a newer version of Photosearch.</source>
      <translation>El repositorio de modelos tiene ahora un {file} distinto del esperado: busque una versión más nueva de Photosearch.</translation>
    </message>
    <message>
      <source>The model hub has no such model: check its name.</source>
      <translation>El repositorio no tiene ese modelo: compruebe el nombre.</translation>
    </message>
    <message>
      <source>The model hub has no {file} for {model}.</source>
      <translation>El repositorio de modelos no tiene {file} para {model}.</translation>
    </message>
    <message>
      <source>The model hub is out of order (error {status}): try again later.</source>
      <translation>El repositorio de modelos está averiado (error {status}): inténtelo más tarde.</translation>
    </message>
    <message>
      <source>The model hub's {repository} holds no {names}.</source>
      <translation>{repository} en el repositorio de modelos no contiene {names}.</translation>
    </message>
    <message>
      <source>The model knows every photo.</source>
      <translation>El modelo conoce todas las fotos.</translation>
    </message>
    <message>
      <source>The model sees your photos as it did when they were indexed.</source>
      <translation>El modelo ve sus fotos igual que al indexarlas.</translation>
    </message>
    <message>
      <source>The model sees your photos otherwise than when they were indexed: likeness {share}. Let it look at them again.</source>
      <translation>El modelo ve sus fotos de otro modo que al indexarlas: parecido {share}. Deje que vuelva a mirarlas.</translation>
    </message>
    <message>
      <source>The model {model} understands no words: search with a picture, or choose another model.</source>
      <translation>El modelo {model} no entiende palabras: busque con una imagen o elija otro modelo.</translation>
    </message>
    <message>
      <source>The package open_clip_torch is missing: install Photosearch again.</source>
      <translation>Falta el paquete open_clip_torch: instale Photosearch de nuevo.</translation>
    </message>
    <message>
      <source>The picture claims {claimed} megapixels; Photosearch reads at most {most}.</source>
      <translation>La imagen declara {claimed} megapíxeles; Photosearch lee como máximo {most}.</translation>
    </message>
    <message>
      <source>The process for difficult files does not start; Photosearch tries again later.</source>
      <translation>El proceso para archivos difíciles no se inicia; Photosearch lo intentará más tarde.</translation>
    </message>
    <message>
      <source>The process that decoded this file was ended from outside; Photosearch tries again later.</source>
      <translation>El proceso que descodificaba este archivo fue terminado desde fuera; Photosearch lo intentará más tarde.</translation>
    </message>
    <message>
      <source>The process that looks at photos ended unexpectedly, perhaps for want of memory. Close other programs and try again.</source>
      <translation>El proceso que mira las fotos terminó de forma inesperada, quizá por falta de memoria. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The ratings can't be written to {folder}: {why}. {count} were written.</source>
      <translation>No se pueden escribir las valoraciones en {folder}: {why}. Se escribieron {count}.</translation>
    </message>
    <message>
      <source>The search index differs from what is kept of your photos, in {share} of a sample. Rebuild it.</source>
      <translation>El índice de búsqueda difiere de lo guardado de sus fotos en el {share} de una muestra. Rehágalo.</translation>
    </message>
    <message>
      <source>The search index fits what is kept of your photos.</source>
      <translation>El índice de búsqueda concuerda con lo guardado de sus fotos.</translation>
    </message>
    <message>
      <source>The search index is being built: check it once that is done.</source>
      <translation>El índice de búsqueda se está creando: compruébelo cuando esté listo.</translation>
    </message>
    <message>
      <source>The server stopped early.</source>
      <translation>El servidor se detuvo antes de tiempo.</translation>
    </message>
    <message>
      <source>The settings can't be written ({why}): make room on the library's disk.</source>
      <translation>No se pueden escribir los ajustes ({why}): haga sitio en el disco de la biblioteca.</translation>
    </message>
    <message>
      <source>The starter is built in; there is nothing to download.</source>
      <translation>El modelo inicial viene incorporado; no hay nada que descargar.</translation>
    </message>
    <message>
      <source>The starter model's files are missing or damaged: install Photosearch again (pip install --force-reinstall {package}).</source>
      <translation>Faltan archivos del modelo inicial o están dañados: instale Photosearch de nuevo (pip install --force-reinstall {package}).</translation>
    </message>
    <message>
      <source>The vectors kept for {model} are of another size. Remove that model.</source>
      <translation>Los vectores guardados de {model} son de otro tamaño. Elimine ese modelo.</translation>
    </message>
    <message>
      <source>The video claims {claimed} megapixels; Photosearch reads at most {most}.</source>
      <translation>El vídeo declara {claimed} megapíxeles; Photosearch lee como máximo {most}.</translation>
    </message>
    <message>
      <source>The weight {text} is too large. Write at most {most}.</source>
      <translation>El peso {text} es demasiado grande. Escriba como máximo {most}.</translation>
    </message>
    <message>
      <source>The weights of {model_id} are gone: add or download them again.</source>
      <translation>Los pesos de {model_id} han desaparecido: añádalos o descárguelos de nuevo.</translation>
    </message>
    <message>
      <source>There are no pictures in this video, only sound or data.</source>
      <translation>En este vídeo no hay imágenes, solo sonido o datos.</translation>
    </message>
    <message>
      <source>There are no weights “{tag}” of {name}; those known are: {tags}.</source>
      <translation>No hay pesos «{tag}» de {name}; los conocidos son: {tags}.</translation>
    </message>
    <message>
      <source>There is a saved search called “{new_name}” already.</source>
      <translation>Ya hay una búsqueda guardada llamada «{new_name}».</translation>
    </message>
    <message>
      <source>There is an album of that name already.</source>
      <translation>Ya hay un álbum con ese nombre.</translation>
    </message>
    <message>
      <source>There is no album called “{name}”.</source>
      <translation>No hay ningún álbum llamado «{name}».</translation>
    </message>
    <message>
      <source>There is no album called “{name}”. See the albums there are.</source>
      <translation>No hay ningún álbum llamado «{name}». Vea qué álbumes hay.</translation>
    </message>
    <message>
      <source>There is no architecture called “{name}”. {hint}</source>
      <translation>No hay ninguna arquitectura llamada «{name}». {hint}</translation>
    </message>
    <message>
      <source>There is no extra called “{extra_id}”. See: photosearch extras</source>
      <translation>No hay ningún extra llamado «{extra_id}». Vea: photosearch extras</translation>
    </message>
    <message>
      <source>There is no file {path}: check the path of the weights.</source>
      <translation>No existe el archivo {path}: compruebe la ruta de los pesos.</translation>
    </message>
    <message>
      <source>There is no filter called “{key}”. There are: {filters}. To search for such words, put them in quotation marks.</source>
      <translation>No hay ningún filtro llamado «{key}». Hay: {filters}. Para buscar esas palabras, póngalas entre comillas.</translation>
    </message>
    <message>
      <source>There is no folder {path}.</source>
      <translation>No existe la carpeta {path}.</translation>
    </message>
    <message>
      <source>There is no folder {path}; check its name.</source>
      <translation>No existe la carpeta {path}; compruebe su nombre.</translation>
    </message>
    <message>
      <source>There is no model called “{model_id}”. See: photosearch models</source>
      <translation>No hay ningún modelo llamado «{model_id}». Vea: photosearch models</translation>
    </message>
    <message>
      <source>There is no model called “{model_id}”. Those known are: {known}.</source>
      <translation>No hay ningún modelo llamado «{model_id}». Los conocidos son: {known}.</translation>
    </message>
    <message>
      <source>There is no precision “{wanted}” on “{device}”: choose among {precisions} on {devices}.</source>
      <translation>No hay precisión «{wanted}» en «{device}»: elija entre {precisions} en {devices}.</translation>
    </message>
    <message>
      <source>There is no query {query}. See: photosearch evaluate list</source>
      <translation>No hay ninguna búsqueda {query}. Vea: photosearch evaluate list</translation>
    </message>
    <message>
      <source>There is no such group any more. See: photosearch groups</source>
      <translation>Ese grupo ya no existe. Vea: photosearch groups</translation>
    </message>
    <message>
      <source>There is no {field}. There are: {fields}.</source>
      <translation>No existe {field}. Existen: {fields}.</translation>
    </message>
    <message>
      <source>There is not enough memory to load the model. Close other programs and try again.</source>
      <translation>No hay memoria suficiente para cargar el modelo. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>There is not enough memory to open this picture.</source>
      <translation>No hay memoria suficiente para abrir esta imagen.</translation>
    </message>
    <message>
      <source>There is not enough memory to open this video.</source>
      <translation>No hay memoria suficiente para abrir este vídeo.</translation>
    </message>
    <message>
      <source>There is nothing to search for: type some words or give a picture.</source>
      <translation>No hay nada que buscar: escriba unas palabras o dé una imagen.</translation>
    </message>
    <message>
      <source>There isn't enough room in {folder}: {needed} are needed, {free} are free.</source>
      <translation>No hay espacio suficiente en {folder}: se necesitan {needed} y quedan {free}.</translation>
    </message>
    <message>
      <source>These come with Photosearch.</source>
      <translation>Estas vienen con Photosearch.</translation>
    </message>
    <message>
      <source>These networks can't be run here: go on with those that come with Photosearch.</source>
      <translation>Estas redes no funcionan aquí: siga con las que vienen con Photosearch.</translation>
    </message>
    <message>
      <source>These words and pictures cancel each other out. Take one of them away.</source>
      <translation>Estas palabras e imágenes se anulan entre sí. Quite alguna.</translation>
    </message>
    <message>
      <source>This TIFF is compressed in a way ({compression}) that Photosearch can't read.</source>
      <translation>Este TIFF está comprimido de una forma ({compression}) que Photosearch no puede leer.</translation>
    </message>
    <message>
      <source>This album isn't there any more.</source>
      <translation>Este álbum ya no existe.</translation>
    </message>
    <message>
      <source>This can't be taken back: all that was known of people is erased.</source>
      <translation>Esto no se puede deshacer: se ha borrado todo lo que se sabía de las personas.</translation>
    </message>
    <message>
      <source>This face belongs to nobody: name the person first.</source>
      <translation>Esta cara no es de nadie: nombre primero a la persona.</translation>
    </message>
    <message>
      <source>This file holds no saved searches: there should be one JSON object a line.</source>
      <translation>Este archivo no contiene búsquedas guardadas: debería haber un objeto JSON por línea.</translation>
    </message>
    <message>
      <source>This folder can't be listed: {why}.</source>
      <translation>No se puede listar esta carpeta: {why}.</translation>
    </message>
    <message>
      <source>This is a damaged RAW file, or one of a camera that Photosearch doesn't know yet.</source>
      <translation>Es un archivo RAW dañado, o de una cámara que Photosearch aún no conoce.</translation>
    </message>
    <message>
      <source>This is a folder, not a picture.</source>
      <translation>Es una carpeta, no una imagen.</translation>
    </message>
    <message>
      <source>This is a link to another folder, which isn't looked into. The settings of the folders can change that.</source>
      <translation>Es un enlace a otra carpeta, en la que no se mira. Los ajustes de las carpetas pueden cambiarlo.</translation>
    </message>
    <message>
      <source>This is not a picture.</source>
      <translation>No es una imagen.</translation>
    </message>
    <message>
      <source>This is not an ordinary file.</source>
      <translation>No es un archivo corriente.</translation>
    </message>
    <message>
      <source>This kind of TIFF isn't supported: {channels} channels of {bits} bits, photometric interpretation {kind}.</source>
      <translation>Este tipo de TIFF no es compatible: {channels} canales de {bits} bits, interpretación fotométrica {kind}.</translation>
    </message>
    <message>
      <source>This kind of picture isn't supported.</source>
      <translation>Este tipo de imagen no es compatible.</translation>
    </message>
    <message>
      <source>This model is in use. Choose another one before you remove it.</source>
      <translation>Este modelo está en uso. Elija otro antes de eliminarlo.</translation>
    </message>
    <message>
      <source>This model understands only English. Search in English, or choose a model that knows more languages under Models.</source>
      <translation>Este modelo solo entiende inglés. Busque en inglés, o elija en Modelos uno que conozca más idiomas.</translation>
    </message>
    <message>
      <source>This network can't be run here: look for a newer version of Photosearch.</source>
      <translation>Esta red no funciona aquí: busque una versión más nueva de Photosearch.</translation>
    </message>
    <message>
      <source>This one reads text; it is used as soon as it is here.</source>
      <translation>Este lee texto; se usa en cuanto está aquí.</translation>
    </message>
    <message>
      <source>This part of the picture is empty. Draw a larger rectangle.</source>
      <translation>Esta parte de la imagen está vacía. Dibuje un rectángulo mayor.</translation>
    </message>
    <message>
      <source>This person isn't in the library any more.</source>
      <translation>Esta persona ya no está en la biblioteca.</translation>
    </message>
    <message>
      <source>This photo can't be read just now.</source>
      <translation>Esta foto no se puede leer ahora.</translation>
    </message>
    <message>
      <source>This photo isn't in the library any more.</source>
      <translation>Esta foto ya no está en la biblioteca.</translation>
    </message>
    <message>
      <source>This photo isn't ready to be compared. Wait until it is indexed.</source>
      <translation>Esta foto aún no se puede comparar. Espere a que se indexe.</translation>
    </message>
    <message>
      <source>This query has too many parts. Leave at most {most} of them.</source>
      <translation>Esta consulta tiene demasiadas partes. Deje como máximo {most}.</translation>
    </message>
    <message>
      <source>This query is too long. Shorten it to {most} characters.</source>
      <translation>Esta consulta es demasiado larga. Acórtela a {most} caracteres.</translation>
    </message>
    <message>
      <source>This query isn't there any more.</source>
      <translation>Esta búsqueda ya no existe.</translation>
    </message>
    <message>
      <source>This search can't be kept, because it names a file whose name isn't text. Rename that file first.</source>
      <translation>Esta búsqueda no se puede guardar porque nombra un archivo cuyo nombre no es texto. Cambie antes el nombre del archivo.</translation>
    </message>
    <message>
      <source>Those are too many folders at once. Add the folder that they lie in instead.</source>
      <translation>Son demasiadas carpetas a la vez. Añada en su lugar la carpeta que las contiene.</translation>
    </message>
    <message>
      <source>To the model most of your photos look the same, which can't be. Let it look at them again.</source>
      <translation>Para el modelo casi todas sus fotos son iguales, lo que no puede ser. Deje que vuelva a mirarlas.</translation>
    </message>
    <message>
      <source>Too many files are open at once.</source>
      <translation>Hay demasiados archivos abiertos a la vez.</translation>
    </message>
    <message>
      <source>ViT-B-32 is one, for example.</source>
      <translation>ViT-B-32 es una, por ejemplo.</translation>
    </message>
    <message>
      <source>What answered is no model hub: check HF_ENDPOINT and the network, then try again.</source>
      <translation>Lo que respondió no es un repositorio de modelos: compruebe HF_ENDPOINT y la red, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>What the model noted of your photos is sound.</source>
      <translation>Lo que el modelo anotó de sus fotos está en orden.</translation>
    </message>
    <message>
      <source>Write a keyword behind keyword:, such as keyword:holiday</source>
      <translation>Escriba una palabra clave tras keyword:, por ejemplo keyword:vacaciones</translation>
    </message>
    <message>
      <source>Write behind {token} what is meant, or put it in quotation marks.</source>
      <translation>Escriba detrás de {token} lo que quiere decir, o póngalo entre comillas.</translation>
    </message>
    <message>
      <source>Write in words what the photos show, such as: red bicycle</source>
      <translation>Escriba con palabras lo que muestran las fotos, por ejemplo: bicicleta roja</translation>
    </message>
    <message>
      <source>Write it as {hub}OWNER/NAME; “{model_id}” isn't.</source>
      <translation>Escríbalo como {hub}OWNER/NAME; «{model_id}» no lo es.</translation>
    </message>
    <message>
      <source>You don't have permission to look into this folder.</source>
      <translation>No tiene permiso para mirar en esta carpeta.</translation>
    </message>
    <message>
      <source>You don't have permission to read this file.</source>
      <translation>No tiene permiso para leer este archivo.</translation>
    </message>
    <message>
      <source>it looks like {names}: add it with that architecture</source>
      <translation>se parece a {names}: añádalo con esa arquitectura</translation>
    </message>
    <message>
      <source>no architecture that Photosearch knows fits it</source>
      <translation>no encaja con ninguna arquitectura que Photosearch conozca</translation>
    </message>
    <message>
      <source>paused while on battery</source>
      <translation>en pausa mientras use la batería</translation>
    </message>
    <message>
      <source>timm has no network called “{name}”.</source>
      <translation>timm no tiene ninguna red llamada «{name}».</translation>
    </message>
    <message>
      <source>{architecture} needs its tokenizer to read text: put the tokenizer.json (and tokenizer_config.json) of {repository} beside the weights.</source>
      <translation>{architecture} necesita su tokenizador para leer texto: ponga tokenizer.json (y tokenizer_config.json) de {repository} junto a los pesos.</translation>
    </message>
    <message>
      <source>{architecture} reads text with a network that Photosearch doesn't have ({name}): use another model.</source>
      <translation>{architecture} lee texto con una red que Photosearch no tiene ({name}): use otro modelo.</translation>
    </message>
    <message>
      <source>{bits}-bit JPEG isn't supported.</source>
      <translation>El JPEG de {bits} bits no es compatible.</translation>
    </message>
    <message>
      <source>{error} Indexing goes on by itself then.</source>
      <translation>{error} La indexación continuará sola entonces.</translation>
    </message>
    <message>
      <source>{file} came damaged and was deleted: download the model again, and if that doesn't help, check what stands between you and the model hub.</source>
      <translation>{file} llegó dañado y se eliminó: descargue el modelo de nuevo y, si no ayuda, compruebe qué hay entre usted y el repositorio.</translation>
    </message>
    <message>
      <source>{file} can't be copied ({why}).</source>
      <translation>No se puede copiar {file} ({why}).</translation>
    </message>
    <message>
      <source>{file} can't be read ({why}).</source>
      <translation>No se puede leer {file} ({why}).</translation>
    </message>
    <message>
      <source>{file} doesn't fit timm's {name}: {tensor} is missing or has another shape. Add it with its own architecture.</source>
      <translation>{file} no encaja con {name} de timm: {tensor} falta o tiene otra forma. Añádalo con su propia arquitectura.</translation>
    </message>
    <message>
      <source>{file} doesn't fit {architecture}; {hint}.</source>
      <translation>{file} no encaja con {architecture}; {hint}.</translation>
    </message>
    <message>
      <source>{file} is damaged or no file of weights: get the model again, as safetensors.</source>
      <translation>{file} está dañado o no es un archivo de pesos: consiga el modelo de nuevo, como safetensors.</translation>
    </message>
    <message>
      <source>{file} is none of the files that are offered here.</source>
      <translation>{file} no es ninguno de los archivos que se ofrecen aquí.</translation>
    </message>
    <message>
      <source>{file} is not plain weights (loading it would run {name}): get the model as safetensors.</source>
      <translation>{file} no contiene solo pesos (cargarlo ejecutaría {name}): consiga el modelo como safetensors.</translation>
    </message>
    <message>
      <source>{file} isn't what was announced: try again later.</source>
      <translation>{file} no es lo anunciado: inténtelo más tarde.</translation>
    </message>
    <message>
      <source>{folder} can't be written. Choose another place.</source>
      <translation>No se puede escribir {folder}. Elija otro lugar.</translation>
    </message>
    <message>
      <source>{folder} is there already. Choose another name.</source>
      <translation>{folder} ya existe. Elija otro nombre.</translation>
    </message>
    <message>
      <source>{key}: can't be turned round; leave the minus out.</source>
      <translation>{key}: no se puede invertir; quite el signo menos.</translation>
    </message>
    <message>
      <source>{model_id} is being downloaded already.</source>
      <translation>{model_id} ya se está descargando.</translation>
    </message>
    <message>
      <source>{model_id} isn't downloaded yet: photosearch models download {model_id}</source>
      <translation>{model_id} aún no está descargado: photosearch models download {model_id}</translation>
    </message>
    <message>
      <source>{name} is damaged: download it again.</source>
      <translation>{name} está dañado: descárguelo otra vez.</translation>
    </message>
    <message>
      <source>{name} isn't here yet: download it first.</source>
      <translation>{name} aún no está aquí: descárguelo primero.</translation>
    </message>
    <message>
      <source>{name} isn't there any more; scan the folder again.</source>
      <translation>{name} ya no está ahí; explore la carpeta de nuevo.</translation>
    </message>
    <message>
      <source>{name}, a part of Photosearch, is damaged. Install Photosearch again.</source>
      <translation>{name}, una parte de Photosearch, está dañada. Instale Photosearch de nuevo.</translation>
    </message>
    <message>
      <source>{new} isn't what {old} was: “{missing}” isn't there, or is another file. Choose the folder that holds it.</source>
      <translation>{new} no es lo que era {old}: «{missing}» no está o es otro archivo. Elija la carpeta que lo contiene.</translation>
    </message>
    <message>
      <source>{old} isn't one of the folders. See: photosearch folders</source>
      <translation>{old} no es una de las carpetas. Vea: photosearch folders</translation>
    </message>
    <message>
      <source>{path} can't be read as a file of saved searches.</source>
      <translation>{path} no se puede leer como archivo de búsquedas guardadas.</translation>
    </message>
    <message>
      <source>{path} can't be read. Check its name.</source>
      <translation>No se puede leer {path}. Compruebe el nombre.</translation>
    </message>
    <message>
      <source>{path} can't be written. Choose another place.</source>
      <translation>No se puede escribir en {path}. Elija otro lugar.</translation>
    </message>
    <message>
      <source>{path} is a file; add the folder it lies in.</source>
      <translation>{path} es un archivo; añada la carpeta en la que está.</translation>
    </message>
    <message>
      <source>{path} is damaged or no tokenizer: get it again.</source>
      <translation>{path} está dañado o no es un tokenizador: consígalo de nuevo.</translation>
    </message>
    <message>
      <source>{path} isn't a photo of this library.</source>
      <translation>{path} no es una foto de esta biblioteca.</translation>
    </message>
    <message>
      <source>{photo} is the same file as one that was to go, by a link or a second way to its folder, so nothing was moved.</source>
      <translation>{photo} es el mismo archivo que uno que iba a irse, por un enlace o una segunda vía a su carpeta, así que no se movió nada.</translation>
    </message>
    <message>
      <source>{repository} isn't described as an open_clip model.</source>
      <translation>{repository} no está descrito como modelo de open_clip.</translation>
    </message>
    <message>
      <source>“{folder}” doesn't answer any more.</source>
      <translation>«{folder}» ya no responde.</translation>
    </message>
    <message>
      <source>“{name}” doesn't answer. Its drive or network share may be asleep or cut off; try again when it is back.</source>
      <translation>«{name}» no responde. Su unidad o recurso de red puede estar en reposo o desconectado; inténtelo cuando vuelva.</translation>
    </message>
    <message>
      <source>“{photo}” can't be opened. {why}</source>
      <translation>«{photo}» no se puede abrir. {why}</translation>
    </message>
    <message>
      <source>“{text}” can't be understood. Write a number, or from which to which: {examples}</source>
      <translation>No se entiende «{text}». Escriba un número, o desde cuál hasta cuál: {examples}</translation>
    </message>
    <message>
      <source>“{text}” doesn't name photos. Write their numbers: 3,4</source>
      <translation>«{text}» no indica fotos. Escriba sus números: 3,4</translation>
    </message>
    <message>
      <source>“{text}” is neither yes nor no.</source>
      <translation>«{text}» no es ni sí ni no: escriba yes o no.</translation>
    </message>
    <message>
      <source>“{text}” is no area. Write its edges south, west, north and east in degrees: 41.8,12.4,42,12.6</source>
      <translation>«{text}» no es una zona. Escriba sus bordes sur, oeste, norte y este en grados: 41.8,12.4,42,12.6</translation>
    </message>
    <message>
      <source>“{text}” is no date. Write a year, a month or a day: 2019, 2019-06, 2019-06-15, july 2019, last summer.</source>
      <translation>«{text}» no es una fecha. Escriba un año, un mes o un día: 2019, 2019-06, 2019-06-15, julio de 2019, el verano pasado.</translation>
    </message>
    <message>
      <source>“{text}” is no match. Write a number from 0 to 1, such as match:0.5</source>
      <translation>«{text}» no es una coincidencia. Escriba un número de 0 a 1, por ejemplo match:0.5</translation>
    </message>
    <message>
      <source>“{text}” is no number of a group, such as group:3</source>
      <translation>«{text}» no es el número de un grupo, como group:3</translation>
    </message>
    <message>
      <source>“{text}” is no number of days. Write it as 7d, or 2w for weeks.</source>
      <translation>«{text}» no es un número de días. Escriba 7d, o 2w para semanas.</translation>
    </message>
    <message>
      <source>“{text}” is no part of a picture. Write left, top, right and bottom as fractions: 0.1,0.2,0.5,0.6</source>
      <translation>«{text}» no es una parte de una imagen. Escriba izquierda, arriba, derecha y abajo como fracciones: 0.1,0.2,0.5,0.6</translation>
    </message>
    <message>
      <source>“{text}” is no rating. Write stars from 0 to 5: rating:3, rating:3+ or rating:1..2</source>
      <translation>«{text}» no es una valoración. Escriba estrellas de 0 a 5: rating:3, rating:3+ o rating:1..2</translation>
    </message>
    <message>
      <source>“{text}” is no size. Write megapixels or bytes: 12mp, 500KB, 3MB.</source>
      <translation>«{text}» no es un tamaño. Escriba megapíxeles o bytes: 12mp, 500KB, 3MB.</translation>
    </message>
    <message>
      <source>“{text}” is no {what}. There are: {allowed}.</source>
      <translation>«{text}» no es un {what}. Hay: {allowed}.</translation>
    </message>
    <message>
      <source>“{text}” is nothing that {key} knows. There are: {allowed}.</source>
      <translation>{key} no conoce «{text}». Hay: {allowed}.</translation>
    </message>
  </context>
  <context>
    <name>Counts</name>
    <message numerus="yes">
      <source>%Ln faces</source>
      <translation>
        <numerusform>%Ln cara</numerusform>
        <numerusform>%Ln caras</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files</source>
      <translation>
        <numerusform>%Ln archivo</numerusform>
        <numerusform>%Ln archivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files can't be read</source>
      <translation>
        <numerusform>%Ln archivo ilegible</numerusform>
        <numerusform>%Ln archivos ilegibles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files not read yet</source>
      <translation>
        <numerusform>%Ln archivo aún sin leer</numerusform>
        <numerusform>%Ln archivos aún sin leer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln groups</source>
      <translation>
        <numerusform>%Ln grupo</numerusform>
        <numerusform>%Ln grupos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more folders</source>
      <translation>
        <numerusform>%Ln carpeta más</numerusform>
        <numerusform>%Ln carpetas más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people</source>
      <translation>
        <numerusform>%Ln persona</numerusform>
        <numerusform>%Ln personas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln photos</source>
      <translation>
        <numerusform>%Ln foto</numerusform>
        <numerusform>%Ln fotos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln queries</source>
      <translation>
        <numerusform>%Ln búsqueda</numerusform>
        <numerusform>%Ln búsquedas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln ratings</source>
      <translation>
        <numerusform>%Ln valoración</numerusform>
        <numerusform>%Ln valoraciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln stars</source>
      <translation>
        <numerusform>%Ln estrella</numerusform>
        <numerusform>%Ln estrellas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln suggestions</source>
      <translation>
        <numerusform>%Ln sugerencia</numerusform>
        <numerusform>%Ln sugerencias</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln videos</source>
      <translation>
        <numerusform>%Ln vídeo</numerusform>
        <numerusform>%Ln vídeos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln warnings</source>
      <translation>
        <numerusform>%Ln advertencia</numerusform>
        <numerusform>%Ln advertencias</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DateHistogram</name>
    <message>
      <source>Drag over the bars to choose dates. Keys: arrows to move, Enter to choose, Shift+arrows for several, + for the months of a year, − for all, Del to clear.</source>
      <translation>Arrastre sobre las barras para elegir fechas. Teclas: flechas para moverse, Intro para elegir, Mayús+flechas para varias, + para los meses de un año, − para todo, Supr para borrar.</translation>
    </message>
    <message>
      <source>Photos by date</source>
      <translation>Fotos por fecha</translation>
    </message>
  </context>
  <context>
    <name>DatesEditor</name>
    <message>
      <source>A year, a month or a day: 2019, 2019-06, 2019-06-15, july 2019</source>
      <translation>Un año, un mes o un día: 2019, 2019-06, 2019-06-15, julio de 2019</translation>
    </message>
  </context>
  <context>
    <name>DrawDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Suggest queries</source>
      <translation>Proponer búsquedas</translation>
    </message>
    <message>
      <source>Suggest up to 10</source>
      <translation>Proponer hasta 10</translation>
    </message>
    <message>
      <source>Words that are written about your photos, taken by lot. The models are asked by looks alone, so no name finds itself; photos that carry the words are among those to judge.</source>
      <translation>Palabras escritas sobre sus fotos, elegidas al azar. A los modelos se les pregunta solo por el aspecto, así ningún nombre se encuentra a sí mismo; las fotos que llevan esas palabras están entre las que se juzgan.</translation>
    </message>
  </context>
  <context>
    <name>DropAndPaste</name>
    <message>
      <source>Add a folder of photos</source>
      <translation>Añadir una carpeta de fotos</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Folders of their own in it stay in the library: {0}.</source>
      <translation>Las carpetas propias que contiene siguen en la biblioteca: {0}.</translation>
    </message>
    <message>
      <source>Its photos stay where they are, untouched. They just can't be found here any more.</source>
      <translation>Sus fotos se quedan donde están, intactas. Simplemente ya no se podrán encontrar aquí.</translation>
    </message>
    <message>
      <source>Pictures ({0})</source>
      <translation>Imágenes ({0})</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove folder</source>
      <translation>Quitar carpeta</translation>
    </message>
    <message>
      <source>Remove {0} from the library?</source>
      <translation>¿Quitar {0} de la biblioteca?</translation>
    </message>
    <message>
      <source>Search with a picture</source>
      <translation>Buscar con una imagen</translation>
    </message>
    <message>
      <source>The first {0} pictures are the query now.</source>
      <translation>Las primeras {0} imágenes son ahora la consulta.</translation>
    </message>
    <message>
      <source>Where is “{0}” now?</source>
      <translation>¿Dónde está ahora «{0}»?</translation>
    </message>
    <message>
      <source>your picture</source>
      <translation>su imagen</translation>
    </message>
  </context>
  <context>
    <name>DropOverlay</name>
    <message>
      <source>Drop a folder to add it
Drop a picture to search with it</source>
      <translation>Suelte una carpeta para añadirla
Suelte una imagen para buscar con ella</translation>
    </message>
  </context>
  <context>
    <name>Duplicates</name>
    <message>
      <source>All that can be reached are kept.</source>
      <translation>Se conservan todas las accesibles.</translation>
    </message>
    <message>
      <source>Bursts</source>
      <translation>Ráfagas</translation>
    </message>
    <message>
      <source>Choose the photos to keep.</source>
      <translation>Elija las fotos que quiere conservar.</translation>
    </message>
    <message>
      <source>Comparing photos…</source>
      <translation>Comparando fotos…</translation>
    </message>
    <message>
      <source>Copies of one picture, and versions of it: other sizes, formats, tones or crops.</source>
      <translation>Copias de una imagen y versiones de ella: otros tamaños, formatos, tonos o recortes.</translation>
    </message>
    <message>
      <source>Every photo of {path} is also in {within}, and no worse there.</source>
      <translation>Todas las fotos de {path} están también en {within}, y no peores allí.</translation>
    </message>
    <message>
      <source>Folders of which every photo is in another folder as well, and no worse there.</source>
      <translation>Carpetas cuyas fotos están todas también en otra carpeta, y no peores allí.</translation>
    </message>
    <message>
      <source>Looking at {total} new photos: {done}</source>
      <translation>Mirando {total} fotos nuevas: {done}</translation>
    </message>
    <message>
      <source>No folder is wholly contained in another one.</source>
      <translation>Ninguna carpeta está contenida por completo en otra.</translation>
    </message>
    <message>
      <source>No other photos look alike.</source>
      <translation>No hay otras fotos parecidas.</translation>
    </message>
    <message>
      <source>No picture is here twice.</source>
      <translation>Ninguna imagen está repetida.</translation>
    </message>
    <message>
      <source>Not compared, as their files can't be read now: {photos}</source>
      <translation>No comparadas, porque sus archivos no se pueden leer ahora: {photos}</translation>
    </message>
    <message>
      <source>Not connected, so they stay as they are: {count}</source>
      <translation>No conectadas, así que quedan como están: {count}</translation>
    </message>
    <message>
      <source>Paused. What was compared so far is kept.</source>
      <translation>En pausa. Se conserva lo comparado hasta ahora.</translation>
    </message>
    <message>
      <source>Photos that look alike; more isn't known of them.</source>
      <translation>Fotos que se parecen; no se sabe más de ellas.</translation>
    </message>
    <message>
      <source>Photos that one camera took within seconds.</source>
      <translation>Fotos que una cámara tomó en pocos segundos.</translation>
    </message>
    <message>
      <source>Same picture</source>
      <translation>Misma imagen</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>Parecidas</translation>
    </message>
    <message>
      <source>Suggested to keep: {name}</source>
      <translation>Se sugiere conservar: {name}</translation>
    </message>
    <message>
      <source>Suggested to keep: {name} ({why})</source>
      <translation>Se sugiere conservar: {name} ({why})</translation>
    </message>
    <message>
      <source>The search was ended before its end. What was compared so far is kept.</source>
      <translation>La búsqueda se interrumpió antes de terminar. Se conserva lo comparado hasta ahora.</translation>
    </message>
    <message>
      <source>There are new photos: look again to compare them, too.</source>
      <translation>Hay fotos nuevas: busque de nuevo para compararlas también.</translation>
    </message>
    <message>
      <source>There are no bursts.</source>
      <translation>No hay ráfagas.</translation>
    </message>
    <message>
      <source>a better format</source>
      <translation>un formato mejor</translation>
    </message>
    <message>
      <source>a favourite</source>
      <translation>una favorita</translation>
    </message>
    <message>
      <source>compressed less</source>
      <translation>menos comprimida</translation>
    </message>
    <message>
      <source>its RAW file lies beside it</source>
      <translation>su archivo RAW está al lado</translation>
    </message>
    <message>
      <source>more pixels</source>
      <translation>más píxeles</translation>
    </message>
    <message>
      <source>more stars</source>
      <translation>más estrellas</translation>
    </message>
    <message>
      <source>named like an original</source>
      <translation>con nombre de original</translation>
    </message>
    <message>
      <source>not connected</source>
      <translation>no conectada</translation>
    </message>
    <message>
      <source>says when, where or with what it was taken</source>
      <translation>indica cuándo, dónde o con qué se tomó</translation>
    </message>
    <message>
      <source>sharper</source>
      <translation>más nítida</translation>
    </message>
    <message>
      <source>with its RAW file</source>
      <translation>con su archivo RAW</translation>
    </message>
    <message>
      <source>without a frame or caption</source>
      <translation>sin marco ni leyenda</translation>
    </message>
    <message>
      <source>your flags</source>
      <translation>sus marcas</translation>
    </message>
    <message>
      <source>{files}, all in “{folder}”</source>
      <translation>{files}, todos en «{folder}»</translation>
    </message>
    <message>
      <source>{files}, {size} to spare</source>
      <translation>{files}, {size} de sobra</translation>
    </message>
    <message>
      <source>{kept} to keep, {going} to go</source>
      <translation>{kept} se conservan, {going} se van</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesPage</name>
    <message>
      <source>Folders</source>
      <translation>Carpetas</translation>
    </message>
    <message>
      <source>Keep these, move the rest to the trash…</source>
      <translation>Conservar estas y mover el resto a la papelera…</translation>
    </message>
    <message>
      <source>Kinds of near-duplicates</source>
      <translation>Tipos de casi duplicados</translation>
    </message>
    <message>
      <source>Move this folder's photos to the trash…</source>
      <translation>Mover las fotos de esta carpeta a la papelera…</translation>
    </message>
    <message>
      <source>Near-duplicates</source>
      <translation>Casi duplicados</translation>
    </message>
    <message>
      <source>Not duplicates</source>
      <translation>No son duplicados</translation>
    </message>
    <message>
      <source>Photos of this set; the chosen ones are kept</source>
      <translation>Fotos de este conjunto; se conservan las elegidas</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesWiring</name>
    <message>
      <source>These are never called duplicates of each other again.</source>
      <translation>Ya no se considerarán duplicados entre sí.</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>Add a folder of photos…</source>
      <translation>Añadir una carpeta de fotos…</translation>
    </message>
    <message>
      <source>Choose a folder of photos, then type what you are looking for, or drop a picture here. Everything stays on this computer, and your photos are never changed.</source>
      <translation>Elija una carpeta de fotos y escriba lo que busca, o suelte aquí una imagen. Todo se queda en este ordenador y sus fotos no se modifican nunca.</translation>
    </message>
    <message>
      <source>Choose another folder…</source>
      <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
      <source>Choose photos and press Ctrl+Shift+N, or drag them onto it in the side bar.</source>
      <translation>Elija fotos y pulse Ctrl+Mayús+N, o arrástrelas hasta él en la barra lateral.</translation>
    </message>
    <message>
      <source>Find photos by what is in them</source>
      <translation>Encuentre fotos por lo que se ve en ellas</translation>
    </message>
    <message>
      <source>Getting ready to search…</source>
      <translation>Preparando la búsqueda…</translation>
    </message>
    <message>
      <source>Indexing is paused</source>
      <translation>La indexación está en pausa</translation>
    </message>
    <message>
      <source>Looking through your folders</source>
      <translation>Recorriendo sus carpetas</translation>
    </message>
    <message>
      <source>No photo has been read yet. Resume it at the bottom of the window.</source>
      <translation>Aún no se ha leído ninguna foto. Reanúdelo en la parte inferior de la ventana.</translation>
    </message>
    <message>
      <source>No photo matches all of this. Remove a filter or change the words.</source>
      <translation>Ninguna foto cumple todo esto. Quite un filtro o cambie las palabras.</translation>
    </message>
    <message>
      <source>No photos in these folders yet</source>
      <translation>Aún no hay fotos en estas carpetas</translation>
    </message>
    <message>
      <source>None of these files can be read</source>
      <translation>No se puede leer ninguno de estos archivos</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>No se encontró nada</translation>
    </message>
    <message>
      <source>Nothing found yet</source>
      <translation>Todavía no se ha encontrado nada</translation>
    </message>
    <message>
      <source>Photosearch reads JPEG, HEIC, PNG and most other pictures, cameras' RAW files, and videos. Add another folder, or put photos into one of these and scan it again.</source>
      <translation>Photosearch lee JPEG, HEIC, PNG y la mayoría de las demás imágenes, archivos RAW de cámaras y vídeos. Añada otra carpeta, o ponga fotos en una de estas y vuelva a explorarla.</translation>
    </message>
    <message>
      <source>Plug the drive in, or connect to the network, then scan again (F5). Nothing that is known of your photos is lost.</source>
      <translation>Conecte la unidad o la red y explore de nuevo (F5). No se pierde nada de lo que se sabe de sus fotos.</translation>
    </message>
    <message>
      <source>Start with {0}</source>
      <translation>Empezar con {0}</translation>
    </message>
    <message>
      <source>Still reading your photos.</source>
      <translation>Todavía se leen sus fotos.</translation>
    </message>
    <message>
      <source>The first photos appear here in a moment.</source>
      <translation>Las primeras fotos aparecerán aquí en un momento.</translation>
    </message>
    <message>
      <source>The photos can't be shown just now</source>
      <translation>Las fotos no se pueden mostrar ahora</translation>
    </message>
    <message>
      <source>The search model is being loaded. The first search takes a moment.</source>
      <translation>Se está cargando el modelo de búsqueda. La primera búsqueda tarda un momento.</translation>
    </message>
    <message>
      <source>There are picture files in your folders, but not one could be opened.</source>
      <translation>Hay archivos de imagen en sus carpetas, pero no se pudo abrir ninguno.</translation>
    </message>
    <message>
      <source>This album is empty</source>
      <translation>Este álbum está vacío</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>What went wrong stands above, and more about it in the log.</source>
      <translation>Lo que salió mal está indicado arriba, y con más detalle en el registro.</translation>
    </message>
    <message>
      <source>Which files, and why</source>
      <translation>Qué archivos y por qué</translation>
    </message>
    <message>
      <source>Your folders aren't connected</source>
      <translation>Sus carpetas no están conectadas</translation>
    </message>
  </context>
  <context>
    <name>Engine</name>
    <message>
      <source>{0} isn't there now, so it can't be opened.</source>
      <translation>{0} no está ahí ahora, así que no se puede abrir.</translation>
    </message>
    <message>
      <source>“{0}” is a part of “{1}” already; its menu makes it a folder of its own.</source>
      <translation>«{0}» ya forma parte de «{1}»; su menú la convierte en carpeta propia.</translation>
    </message>
  </context>
  <context>
    <name>EvaluatePage</name>
    <message>
      <source>All queries are judged. See the results.</source>
      <translation>Todas las búsquedas están juzgadas. Vea los resultados.</translation>
    </message>
    <message>
      <source>Export into a new folder in</source>
      <translation>Exportar a una carpeta nueva en</translation>
    </message>
    <message>
      <source>Exported to {0}</source>
      <translation>Exportado a {0}</translation>
    </message>
    <message>
      <source>How good is it on my photos?</source>
      <translation>¿Qué tal funciona con mis fotos?</translation>
    </message>
    <message>
      <source>Judge</source>
      <translation>Juzgar</translation>
    </message>
    <message>
      <source>Judge, or read the results</source>
      <translation>Juzgar o leer los resultados</translation>
    </message>
    <message>
      <source>Measuring how quick they are…</source>
      <translation>Midiendo su rapidez…</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Resultados</translation>
    </message>
  </context>
  <context>
    <name>Evaluation</name>
    <message>
      <source>All judged.</source>
      <translation>Todo juzgado.</translation>
    </message>
    <message>
      <source>Asking the models… {0} of {1}</source>
      <translation>Preguntando a los modelos… {0} de {1}</translation>
    </message>
    <message>
      <source>Captions</source>
      <translation>Leyendas</translation>
    </message>
    <message>
      <source>Finds {0} of {1} photos that you called right among its first {2}.</source>
      <translation>Encuentra entre sus {2} primeras {0} de las {1} fotos que usted llamó correctas.</translation>
    </message>
    <message>
      <source>Judged, but without a right photo: {0}. That tells nothing of what is found.</source>
      <translation>Juzgadas, pero sin foto correcta: {0}. No dicen nada de lo que se encuentra.</translation>
    </message>
    <message>
      <source>Judging by {0}; with others of the kind it may be {1} to {2} %.</source>
      <translation>A juzgar por {0}; con otras parecidas puede ser del {1} al {2} %.</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>Palabras clave</translation>
    </message>
    <message>
      <source>Mean reciprocal rank</source>
      <translation>Rango recíproco medio (MRR)</translation>
    </message>
    <message>
      <source>Names of albums</source>
      <translation>Nombres de álbumes</translation>
    </message>
    <message>
      <source>Names of files</source>
      <translation>Nombres de archivos</translation>
    </message>
    <message>
      <source>Names of people: no model knows these by looks</source>
      <translation>Nombres de personas: ningún modelo los conoce por su aspecto</translation>
    </message>
    <message>
      <source>No photo is called right yet. Judge a query, and what it tells stands here.</source>
      <translation>Todavía no hay ninguna foto correcta. Juzgue una búsqueda y aquí verá lo que indica.</translation>
    </message>
    <message>
      <source>No photo is found for this yet.</source>
      <translation>Aún no se encuentra ninguna foto para esto.</translation>
    </message>
    <message>
      <source>Not judged among these yet: {0}. They count as wrong.</source>
      <translation>De ellas, sin juzgar: {0}. Cuentan como incorrectas.</translation>
    </message>
    <message>
      <source>On this computer: {0}</source>
      <translation>En este equipo: {0}</translation>
    </message>
    <message>
      <source>Recall at {0}</source>
      <translation>Exhaustividad en {0}</translation>
    </message>
    <message>
      <source>So far {0} with a right photo: that tells very little. Judge 20 or more.</source>
      <translation>Hasta ahora {0} con una foto correcta: dice muy poco. Juzgue 20 o más.</translation>
    </message>
    <message>
      <source>Which of {0} and {1} is better can't be told from these queries.</source>
      <translation>Con estas búsquedas no se puede decir si es mejor {0} o {1}.</translation>
    </message>
    <message>
      <source>Your own words</source>
      <translation>Sus propias palabras</translation>
    </message>
    <message>
      <source>comes with Photosearch</source>
      <translation>viene con Photosearch</translation>
    </message>
    <message>
      <source>nDCG at {0}</source>
      <translation>nDCG en {0}</translation>
    </message>
    <message>
      <source>not judged yet</source>
      <translation>sin juzgar</translation>
    </message>
    <message>
      <source>reads {0} photos a second</source>
      <translation>lee {0} fotos por segundo</translation>
    </message>
    <message>
      <source>{0} finds {1} of the {2} that {3} misses.</source>
      <translation>{0} encuentra {1} de las {2} que {3} pasa por alto.</translation>
    </message>
    <message>
      <source>{0} isn't compared: {1}</source>
      <translation>{0} no se compara: {1}</translation>
    </message>
    <message>
      <source>{0} misses none of the right photos.</source>
      <translation>{0} no pasa por alto ninguna foto correcta.</translation>
    </message>
    <message>
      <source>{0} misses {1}</source>
      <translation>{0} pasa por alto {1}</translation>
    </message>
    <message>
      <source>{0} ms for a query</source>
      <translation>{0} ms por búsqueda</translation>
    </message>
    <message>
      <source>{0} of {1} photos to judge. Which ones show what the words say?</source>
      <translation>{0} de {1} fotos por juzgar. ¿Cuáles muestran lo que dicen las palabras?</translation>
    </message>
    <message>
      <source>{0} of {1} queries judged</source>
      <translation>{0} de {1} búsquedas juzgadas</translation>
    </message>
    <message>
      <source>{0} on the disk</source>
      <translation>{0} en el disco</translation>
    </message>
    <message>
      <source>{0} puts the right photos further ahead than {1}.</source>
      <translation>{0} pone las fotos correctas más adelante que {1}.</translation>
    </message>
    <message>
      <source>{0} right</source>
      <translation>{0} correctas</translation>
    </message>
    <message>
      <source>{0} to judge</source>
      <translation>{0} por juzgar</translation>
    </message>
    <message>
      <source>{0} with a right photo.</source>
      <translation>{0} con una foto correcta.</translation>
    </message>
    <message>
      <source>{0} with a right photo: a first idea. With 20 or more one knows better.</source>
      <translation>{0} con una foto correcta: una primera idea. Con 20 o más se sabe mejor.</translation>
    </message>
  </context>
  <context>
    <name>ExcludesEditor</name>
    <message>
      <source>Apply</source>
      <translation>Aplicar</translation>
    </message>
    <message>
      <source>Files and folders to skip</source>
      <translation>Archivos y carpetas que omitir</translation>
    </message>
    <message>
      <source>Follow links to folders</source>
      <translation>Seguir enlaces a carpetas</translation>
    </message>
    <message>
      <source>Include hidden folders</source>
      <translation>Incluir carpetas ocultas</translation>
    </message>
    <message>
      <source>Include videos</source>
      <translation>Incluir vídeos</translation>
    </message>
    <message>
      <source>Restore defaults</source>
      <translation>Restaurar valores predeterminados</translation>
    </message>
    <message>
      <source>Skip these files and folders, one per line. * matches anything. Folders with a file called .nomedia are always skipped.</source>
      <translation>Omitir estos archivos y carpetas, uno por línea. * equivale a cualquier cosa. Las carpetas con un archivo llamado .nomedia siempre se omiten.</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>As they are</source>
      <translation>Tal cual</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Captions, dates and other metadata</source>
      <translation>Descripciones, fechas y otros metadatos</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Coordinates, and the names of towns and countries</source>
      <translation>Coordenadas y nombres de localidades y países</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Export to a folder</source>
      <translation>Exportar a una carpeta</translation>
    </message>
    <message>
      <source>Export {0}</source>
      <translation>Exportar {0}</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Nombres</translation>
    </message>
    <message>
      <source>No folder yet</source>
      <translation>Aún sin carpeta</translation>
    </message>
    <message>
      <source>Other size…</source>
      <translation>Otro tamaño…</translation>
    </message>
    <message>
      <source>Percent…</source>
      <translation>Porcentaje…</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Calidad</translation>
    </message>
    <message>
      <source>Quality: more looks better, and takes more room</source>
      <translation>Calidad: más se ve mejor y ocupa más espacio</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>The first: {0}</source>
      <translation>El primero: {0}</translation>
    </message>
    <message>
      <source>To</source>
      <translation>En</translation>
    </message>
    <message>
      <source>Videos, though theirs can’t be taken out</source>
      <translation>Vídeos, aunque de ellos no se pueda quitar nada</translation>
    </message>
    <message>
      <source>Where they were taken</source>
      <translation>Lugar donde se tomaron</translation>
    </message>
    <message>
      <source>With</source>
      <translation>Con</translation>
    </message>
    <message>
      <source>{0} pixels at most</source>
      <translation>{0} píxeles como máximo</translation>
    </message>
  </context>
  <context>
    <name>ExportProgress</name>
    <message>
      <source>Exporting</source>
      <translation>Exportando</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} de {1}</translation>
    </message>
  </context>
  <context>
    <name>Exports</name>
    <message>
      <source>Couldn’t be exported: {0}.</source>
      <translation>No se pudo exportar: {0}.</translation>
    </message>
    <message>
      <source>Export a list</source>
      <translation>Exportar una lista</translation>
    </message>
    <message>
      <source>It ended early: {0}</source>
      <translation>Terminó antes de tiempo: {0}</translation>
    </message>
    <message>
      <source>Left out, as nothing can be taken out of them: {0}.</source>
      <translation>Omitidos, porque no se les puede quitar nada: {0}.</translation>
    </message>
    <message>
      <source>On folders that aren’t connected now: {0}.</source>
      <translation>En carpetas que ahora no están conectadas: {0}.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Stopped; {0} exported.</source>
      <translation>Detenido; exportado: {0}.</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tablas (*.csv)</translation>
    </message>
    <message>
      <source>Wait until the export before has ended, or stop it.</source>
      <translation>Espere a que termine la exportación en curso, o deténgala.</translation>
    </message>
    <message>
      <source>{0} exported.</source>
      <translation>Exportadas: {0}.</translation>
    </message>
    <message>
      <source>{0} more</source>
      <translation>{0} más</translation>
    </message>
    <message>
      <source>“{0}” ({1})</source>
      <translation>«{0}» ({1})</translation>
    </message>
    <message>
      <source>“{0}” has no photos to export.</source>
      <translation>«{0}» no tiene fotos que exportar.</translation>
    </message>
  </context>
  <context>
    <name>Exposure</name>
    <message>
      <source>Up to {0}</source>
      <translation>Hasta {0}</translation>
    </message>
    <message>
      <source>{0} (35 mm film)</source>
      <translation>{0} (equiv. 35 mm)</translation>
    </message>
    <message>
      <source>{0} and more</source>
      <translation>{0} o más</translation>
    </message>
  </context>
  <context>
    <name>ExtraList</name>
    <message>
      <source>Add files you have…</source>
      <translation>Añadir archivos que ya tiene…</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>Redes</translation>
    </message>
  </context>
  <context>
    <name>ExtraRow</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cancel the download of {0}</source>
      <translation>Cancelar la descarga de {0}</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Descargar</translation>
    </message>
    <message>
      <source>Get {0}</source>
      <translation>Obtener {0}</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>En uso</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>Quitar {0}</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Usar</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>Usar {0}</translation>
    </message>
  </context>
  <context>
    <name>FaceMark</name>
    <message>
      <source>Face: {0}</source>
      <translation>Cara: {0}</translation>
    </message>
    <message>
      <source>Name this person</source>
      <translation>Nombrar a esta persona</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>¿Quién es?</translation>
    </message>
  </context>
  <context>
    <name>FaceMarks</name>
    <message>
      <source>People in the photo (N)</source>
      <translation>Personas en la foto (N)</translation>
    </message>
  </context>
  <context>
    <name>FactsPanel</name>
    <message>
      <source>About this photo</source>
      <translation>Acerca de esta foto</translation>
    </message>
    <message>
      <source>Also at</source>
      <translation>También en</translation>
    </message>
    <message>
      <source>As on 35 mm film</source>
      <translation>Equivalente en 35 mm</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>Leyenda</translation>
    </message>
    <message>
      <source>Coordinates</source>
      <translation>Coordenadas</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Copiar texto</translation>
    </message>
    <message>
      <source>Date from</source>
      <translation>Fecha según</translation>
    </message>
    <message>
      <source>Exposure</source>
      <translation>Exposición</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>File written</source>
      <translation>Archivo escrito</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>Marca</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Found by</source>
      <translation>Encontrada por</translation>
    </message>
    <message>
      <source>In albums</source>
      <translation>En álbumes</translation>
    </message>
    <message>
      <source>Incomplete</source>
      <translation>Incompleta</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>Palabras clave</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Duración</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>Objetivo</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>RAW file</source>
      <translation>Archivo RAW</translation>
    </message>
    <message>
      <source>Rating</source>
      <translation>Valoración</translation>
    </message>
    <message>
      <source>Show this folder</source>
      <translation>Mostrar esta carpeta</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Tomada</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>The .xmp file beside it</source>
      <translation>El archivo .xmp junto a él</translation>
    </message>
    <message>
      <source>The camera, in the photo</source>
      <translation>La cámara, en la foto</translation>
    </message>
    <message>
      <source>The end of the file is missing.</source>
      <translation>Falta el final del archivo.</translation>
    </message>
    <message>
      <source>The file's name</source>
      <translation>El nombre del archivo</translation>
    </message>
    <message>
      <source>The file's own header</source>
      <translation>La cabecera del archivo</translation>
    </message>
    <message>
      <source>The last save, as the file says</source>
      <translation>El último guardado, según el archivo</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Why it is here</source>
      <translation>Por qué está aquí</translation>
    </message>
  </context>
  <context>
    <name>Feedback</name>
    <message>
      <source>{0} added to your favourites.</source>
      <translation>Añadido a sus favoritas: {0}.</translation>
    </message>
    <message>
      <source>{0} taken out of your favourites.</source>
      <translation>Quitado de sus favoritas: {0}.</translation>
    </message>
  </context>
  <context>
    <name>FileActions</name>
    <message>
      <source>{0} deleted for good.</source>
      <translation>Eliminados para siempre: {0}.</translation>
    </message>
    <message>
      <source>{0} moved to the trash.</source>
      <translation>Movidas a la papelera: {0}.</translation>
    </message>
  </context>
  <context>
    <name>Filmstrip</name>
    <message>
      <source>Filmstrip: {0}, {1}</source>
      <translation>Tira de fotos: {0}, {1}</translation>
    </message>
    <message>
      <source>{row} of {count}</source>
      <translation>{row} de {count}</translation>
    </message>
  </context>
  <context>
    <name>FilterChips</name>
    <message>
      <source>Filters</source>
      <translation>Filtros</translation>
    </message>
    <message>
      <source>Less like {0}</source>
      <translation>Menos como {0}</translation>
    </message>
    <message>
      <source>Match of at least {0}</source>
      <translation>Coincidencia de al menos {0}</translation>
    </message>
    <message>
      <source>More like {0}</source>
      <translation>Más como {0}</translation>
    </message>
    <message>
      <source>Taken out of the search: {0}</source>
      <translation>Quitado de la búsqueda: {0}</translation>
    </message>
    <message>
      <source>photo {0}</source>
      <translation>foto {0}</translation>
    </message>
  </context>
  <context>
    <name>FilterPopup</name>
    <message>
      <source>Clear all filters</source>
      <translation>Quitar todos los filtros</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtrar</translation>
    </message>
    <message>
      <source>Filters cleared.</source>
      <translation>Filtros quitados.</translation>
    </message>
    <message>
      <source>The first date is later than the last one, so no photo fits.</source>
      <translation>La primera fecha es posterior a la última, así que no encaja ninguna foto.</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message>
      <source>Added</source>
      <translation>Añadidas</translation>
    </message>
    <message>
      <source>Added within a day</source>
      <translation>Añadidas en el último día</translation>
    </message>
    <message>
      <source>Added within {0} days</source>
      <translation>Añadidas en los últimos {0} días</translation>
    </message>
    <message>
      <source>Album</source>
      <translation>Álbum</translation>
    </message>
    <message>
      <source>Aperture</source>
      <translation>Apertura</translation>
    </message>
    <message>
      <source>At least 1 megapixel</source>
      <translation>Al menos 1 megapíxel</translation>
    </message>
    <message>
      <source>At least {0} MB</source>
      <translation>Al menos {0} MB</translation>
    </message>
    <message>
      <source>At least {0} MP</source>
      <translation>Al menos {0} MP</translation>
    </message>
    <message>
      <source>At least {0} megapixels</source>
      <translation>Al menos {0} megapíxeles</translation>
    </message>
    <message>
      <source>At most {0} MB</source>
      <translation>Como máximo {0} MB</translation>
    </message>
    <message>
      <source>At most {0} MP</source>
      <translation>Como máximo {0} MP</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Drag over the bars to choose. Keys: arrows to move, Enter to choose, Shift+arrows for several, Del to clear.</source>
      <translation>Arrastre sobre las barras para elegir. Teclas: flechas para moverse, Intro para elegir, Mayús+flechas para varias, Supr para quitar.</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Anteriores</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>Favoritas</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>Marca</translation>
    </message>
    <message>
      <source>Focal length</source>
      <translation>Distancia focal</translation>
    </message>
    <message>
      <source>Focal length (35 mm film)</source>
      <translation>Distancia focal (35 mm)</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>From {0}</source>
      <translation>Desde {0}</translation>
    </message>
    <message>
      <source>ISO</source>
      <translation>ISO</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importación</translation>
    </message>
    <message>
      <source>Keyword</source>
      <translation>Palabra clave</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Horizontal</translation>
    </message>
    <message>
      <source>Last import</source>
      <translation>Última importación</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>Objetivo</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Ubicación</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>Sin cámara</translation>
    </message>
    <message>
      <source>No favourites</source>
      <translation>Ninguna favorita</translation>
    </message>
    <message>
      <source>No lens known</source>
      <translation>Objetivo desconocido</translation>
    </message>
    <message>
      <source>No screenshots</source>
      <translation>Sin capturas de pantalla</translation>
    </message>
    <message>
      <source>Not: {0}</source>
      <translation>No: {0}</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>Orientación</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Vertical</translation>
    </message>
    <message>
      <source>Rating</source>
      <translation>Valoración</translation>
    </message>
    <message>
      <source>Screenshots</source>
      <translation>Capturas de pantalla</translation>
    </message>
    <message>
      <source>Shutter speed</source>
      <translation>Velocidad de obturación</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Square</source>
      <translation>Cuadradas</translation>
    </message>
    <message>
      <source>Text: {0}</source>
      <translation>Texto: {0}</translation>
    </message>
    <message>
      <source>Unnamed person</source>
      <translation>Persona sin nombre</translation>
    </message>
    <message>
      <source>Until {0}</source>
      <translation>Hasta {0}</translation>
    </message>
    <message>
      <source>Videos</source>
      <translation>Vídeos</translation>
    </message>
    <message>
      <source>With location</source>
      <translation>Con ubicación</translation>
    </message>
    <message>
      <source>Without location</source>
      <translation>Sin ubicación</translation>
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
      <translation>Indexar ahora</translation>
    </message>
    <message>
      <source>Look at them again</source>
      <translation>Volver a mirarlas</translation>
    </message>
    <message>
      <source>Rebuild the search index</source>
      <translation>Rehacer el índice de búsqueda</translation>
    </message>
    <message>
      <source>Show these photos</source>
      <translation>Mostrar estas fotos</translation>
    </message>
  </context>
  <context>
    <name>FirstRun</name>
    <message>
      <source>It starts with a small built-in model, without any download. {0} ({1}) finds more; you can get it at any time.</source>
      <translation>Empieza con un pequeño modelo incorporado, sin ninguna descarga. {0} ({1}) encuentra más; puede obtenerlo en cualquier momento.</translation>
    </message>
  </context>
  <context>
    <name>FolderPanel</name>
    <message>
      <source>A folder of its own, in “{0}”.</source>
      <translation>Carpeta propia, dentro de «{0}».</translation>
    </message>
    <message>
      <source>Add a folder of photos</source>
      <translation>Añadir una carpeta de fotos</translation>
    </message>
    <message>
      <source>Can't be reached now; what is known of it is kept.</source>
      <translation>No se puede acceder ahora; lo que se sabe de ella se conserva.</translation>
    </message>
    <message>
      <source>Changes here are noticed every few minutes, not at once: this computer has no free watches. Close other programs that watch files, or raise fs.inotify.max_user_watches and max_user_instances.</source>
      <translation>Los cambios aquí se notan cada pocos minutos, no al momento: este equipo no tiene vigilancias libres. Cierre otros programas que vigilen archivos o aumente fs.inotify.max_user_watches y max_user_instances.</translation>
    </message>
    <message>
      <source>Check for new photos (F5)</source>
      <translation>Buscar fotos nuevas (F5)</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Carpetas</translation>
    </message>
    <message>
      <source>not connected</source>
      <translation>no conectada</translation>
    </message>
  </context>
  <context>
    <name>FolderSection</name>
    <message>
      <source>“{0}” is a folder of its own now.</source>
      <translation>«{0}» es ahora una carpeta propia.</translation>
    </message>
    <message>
      <source>“{0}” is a part of “{1}” again.</source>
      <translation>«{0}» vuelve a formar parte de «{1}».</translation>
    </message>
    <message>
      <source>“{0}” is left out of the library.</source>
      <translation>«{0}» queda fuera de la biblioteca.</translation>
    </message>
  </context>
  <context>
    <name>FoldersPage</name>
    <message>
      <source>Add a folder…</source>
      <translation>Añadir una carpeta…</translation>
    </message>
    <message>
      <source>Check for new photos</source>
      <translation>Buscar fotos nuevas</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Carpetas</translation>
    </message>
    <message>
      <source>Photosearch looks for photos here and below. It changes nothing there.</source>
      <translation>Photosearch busca fotos aquí y por debajo. No cambia nada allí.</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Quitar…</translation>
    </message>
    <message>
      <source>{0}, not connected</source>
      <translation>{0}, no conectada</translation>
    </message>
  </context>
  <context>
    <name>GoingOn</name>
    <message>
      <source>A photo that gets stars or a flag stays.</source>
      <translation>La foto que recibe estrellas o una marca se queda.</translation>
    </message>
    <message>
      <source>Once a photo has stars or a flag, the next one follows.</source>
      <translation>En cuanto una foto tiene estrellas o una marca, sigue la siguiente.</translation>
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
      <translation>Indíquele después, en el menú de las fotos, cuáles pertenecen y cuáles no: aprende.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>What belongs to it</source>
      <translation>Qué pertenece a él</translation>
    </message>
    <message>
      <source>as in a search: a dog on the beach</source>
      <translation>como en una búsqueda: un perro en la playa</translation>
    </message>
  </context>
  <context>
    <name>GroupExamples</name>
    <message>
      <source>{0} has learned from that.</source>
      <translation>{0} ha aprendido de ello.</translation>
    </message>
  </context>
  <context>
    <name>GroupTiles</name>
    <message>
      <source>Groups</source>
      <translation>Grupos</translation>
    </message>
  </context>
  <context>
    <name>Groups</name>
    <message>
      <source>Group {0}</source>
      <translation>Grupo {0}</translation>
    </message>
    <message>
      <source>Group: {0}</source>
      <translation>Grupo: {0}</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>Sin nombre</translation>
    </message>
  </context>
  <context>
    <name>GroupsPage</name>
    <message>
      <source>Few</source>
      <translation>Pocos</translation>
    </message>
    <message>
      <source>From few large groups to many small ones</source>
      <translation>De pocos grupos grandes a muchos pequeños</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Grupos</translation>
    </message>
    <message>
      <source>Hidden ones</source>
      <translation>Ocultos</translation>
    </message>
    <message>
      <source>Looking for photos that are alike…</source>
      <translation>Buscando fotos parecidas…</translation>
    </message>
    <message>
      <source>Looking for photos that are alike… {0} %</source>
      <translation>Buscando fotos parecidas… {0} %</translation>
    </message>
    <message>
      <source>Many</source>
      <translation>Muchos</translation>
    </message>
    <message>
      <source>Name of the group</source>
      <translation>Nombre del grupo</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>Nuevo grupo</translation>
    </message>
    <message>
      <source>New group…</source>
      <translation>Nuevo grupo…</translation>
    </message>
    <message>
      <source>No group is hidden.</source>
      <translation>No hay ningún grupo oculto.</translation>
    </message>
    <message>
      <source>The group is called {0} now.</source>
      <translation>El grupo se llama ahora {0}.</translation>
    </message>
    <message>
      <source>There are no groups yet. Photos that are alike make one, as soon as there are a few of them.</source>
      <translation>Aún no hay grupos. Las fotos parecidas forman uno en cuanto hay unas cuantas.</translation>
    </message>
    <message>
      <source>{0} is a group now.</source>
      <translation>{0} ya es un grupo.</translation>
    </message>
    <message>
      <source>{0} is hidden.</source>
      <translation>{0} está oculto.</translation>
    </message>
    <message>
      <source>{0} is removed; its photos stay.</source>
      <translation>{0} se ha eliminado; sus fotos se quedan.</translation>
    </message>
    <message>
      <source>{0} is shown again.</source>
      <translation>{0} se muestra de nuevo.</translation>
    </message>
  </context>
  <context>
    <name>Guide</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Guía</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
  </context>
  <context>
    <name>HeadedView</name>
    <message>
      <source>Not selected: {0}</source>
      <translation>Selección quitada: {0}</translation>
    </message>
    <message>
      <source>Selected: {0}</source>
      <translation>Seleccionado: {0}</translation>
    </message>
  </context>
  <context>
    <name>Headings</name>
    <message>
      <source> and </source>
      <translation> y </translation>
    </message>
    <message>
      <source>All photos</source>
      <translation>Todas las fotos</translation>
    </message>
    <message>
      <source>Clear matches</source>
      <translation>Coincidencias claras</translation>
    </message>
    <message>
      <source>Filtered photos</source>
      <translation>Fotos filtradas</translation>
    </message>
    <message>
      <source>Like your examples</source>
      <translation>Como sus ejemplos</translation>
    </message>
    <message>
      <source>Likely</source>
      <translation>Probables</translation>
    </message>
    <message>
      <source>Maybe</source>
      <translation>Quizá</translation>
    </message>
    <message>
      <source>Similar to {0}</source>
      <translation>Similar a {0}</translation>
    </message>
    <message>
      <source>Unlikely</source>
      <translation>Poco probables</translation>
    </message>
    <message>
      <source>Without a date</source>
      <translation>Sin fecha</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>una imagen</translation>
    </message>
    <message>
      <source>similar to {0}</source>
      <translation>similar a {0}</translation>
    </message>
    <message>
      <source>without {0}</source>
      <translation>sin {0}</translation>
    </message>
    <message>
      <source>“{0}”</source>
      <translation>«{0}»</translation>
    </message>
  </context>
  <context>
    <name>HealthPage</name>
    <message>
      <source>All is well.</source>
      <translation>Todo está bien.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Check now</source>
      <translation>Comprobar ahora</translation>
    </message>
    <message>
      <source>Compares what searching finds with what looking at every photo finds, and looks for photos that come up everywhere or nowhere. It takes seconds, and changes nothing.</source>
      <translation>Compara lo que encuentra la búsqueda con lo que se encuentra mirando cada foto, y busca fotos que aparecen en todas partes o en ninguna. Tarda unos segundos y no cambia nada.</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Found of the ten that fit best: {0}</source>
      <translation>Encontradas de las diez que mejor encajan: {0}</translation>
    </message>
    <message>
      <source>Getting ready…</source>
      <translation>Preparando…</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Indexing has begun. Check again once it is done.</source>
      <translation>Ha empezado la indexación. Vuelva a comprobar cuando termine.</translation>
    </message>
    <message>
      <source>It takes as long as indexing did. Until then searches go on as they are.</source>
      <translation>Tarda tanto como la indexación. Hasta entonces las búsquedas siguen como están.</translation>
    </message>
    <message>
      <source>Let the model look at all photos again?</source>
      <translation>¿Dejar que el modelo vuelva a mirar todas las fotos?</translation>
    </message>
    <message>
      <source>Likeness to what the model sees now, 1 is the same: {0}</source>
      <translation>Parecido con lo que el modelo ve ahora, 1 es igual: {0}</translation>
    </message>
    <message>
      <source>Look at them again</source>
      <translation>Volver a mirarlas</translation>
    </message>
    <message>
      <source>Same in the index as kept: {0}</source>
      <translation>En el índice igual que lo guardado: {0}</translation>
    </message>
    <message>
      <source>Sample: {0}; queries: {1}.</source>
      <translation>Muestra: {0}; consultas: {1}.</translation>
    </message>
    <message>
      <source>Share of the photos that no query finds: {0}</source>
      <translation>Proporción de fotos que ninguna consulta encuentra: {0}</translation>
    </message>
    <message>
      <source>Share of the queries that find one and the same photo: {0}</source>
      <translation>Proporción de consultas que encuentran una misma foto: {0}</translation>
    </message>
    <message>
      <source>Skewness of how often photos are found, 0 is even: {0}</source>
      <translation>Asimetría de la frecuencia con que se encuentran las fotos, 0 es uniforme: {0}</translation>
    </message>
    <message>
      <source>The search index is being made anew. Check again in a while.</source>
      <translation>El índice de búsqueda se está rehaciendo. Vuelva a comprobar dentro de un rato.</translation>
    </message>
    <message>
      <source>{0} knows {1} of {2}.</source>
      <translation>{0} conoce {1} de {2}.</translation>
    </message>
    <message>
      <source>{0} of {1} compared</source>
      <translation>{0} de {1} comparadas</translation>
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
      <translation>Ninguna foto</translation>
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
      <translation>Quemado {0}, negro {1}</translation>
    </message>
    <message>
      <source>Histogram. {0}</source>
      <translation>Histograma. {0}</translation>
    </message>
  </context>
  <context>
    <name>HistoryButtons</name>
    <message>
      <source>Back (Alt+Left)</source>
      <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
      <source>Forward (Alt+Right)</source>
      <translation>Adelante (Alt+Derecha)</translation>
    </message>
  </context>
  <context>
    <name>JudgePane</name>
    <message>
      <source>All that aren't judged yet are wrong; on to the next (Enter)</source>
      <translation>Todas las que faltan son incorrectas; a la siguiente (Intro)</translation>
    </message>
    <message>
      <source>Asking the models…</source>
      <translation>Preguntando a los modelos…</translation>
    </message>
    <message>
      <source>Photos to judge</source>
      <translation>Fotos por juzgar</translation>
    </message>
    <message>
      <source>Remove this query</source>
      <translation>Quitar esta búsqueda</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Correcta</translation>
    </message>
    <message>
      <source>Take the last verdict back (Backspace)</source>
      <translation>Deshacer el último veredicto (Retroceso)</translation>
    </message>
    <message>
      <source>The rest is wrong</source>
      <translation>El resto es incorrecto</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>No lo sé</translation>
    </message>
    <message>
      <source>Wrong</source>
      <translation>Incorrecta</translation>
    </message>
  </context>
  <context>
    <name>LayoutSwitch</name>
    <message>
      <source>Show photos as squares</source>
      <translation>Mostrar las fotos en cuadrados</translation>
    </message>
    <message>
      <source>Show photos in their own shape</source>
      <translation>Mostrar las fotos con su propia forma</translation>
    </message>
  </context>
  <context>
    <name>LibraryPage</name>
    <message>
      <source>Both come back by themselves when they are needed. Models are removed on the models page. Your photos are never touched.</source>
      <translation>Ambos vuelven solos cuando hacen falta. Los modelos se eliminan en su página. Sus fotos no se tocan nunca.</translation>
    </message>
    <message>
      <source>Clear the index</source>
      <translation>Vaciar el índice</translation>
    </message>
    <message>
      <source>Clear thumbnails</source>
      <translation>Vaciar las miniaturas</translation>
    </message>
    <message>
      <source>Folder of the library</source>
      <translation>Carpeta de la biblioteca</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Biblioteca</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open the log</source>
      <translation>Abrir el registro</translation>
    </message>
    <message>
      <source>Photo information</source>
      <translation>Información de las fotos</translation>
    </message>
    <message>
      <source>Photosearch keeps its data in:</source>
      <translation>Photosearch guarda sus datos en:</translation>
    </message>
    <message>
      <source>Search index</source>
      <translation>Índice de búsqueda</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>There is nothing in the log yet.</source>
      <translation>Aún no hay nada en el registro.</translation>
    </message>
    <message>
      <source>Thumbnails</source>
      <translation>Miniaturas</translation>
    </message>
  </context>
  <context>
    <name>MapHead</name>
    <message>
      <source>Closer (+)</source>
      <translation>Más cerca (+)</translation>
    </message>
    <message>
      <source>Further away (−)</source>
      <translation>Más lejos (−)</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <source>Only photos of an area: draw it on the map (Shift and drag)</source>
      <translation>Solo fotos de una zona: dibújela en el mapa (Mayús y arrastrar)</translation>
    </message>
    <message>
      <source>Show all photos</source>
      <translation>Mostrar todas las fotos</translation>
    </message>
    <message>
      <source>Show all photos that are on the map (Home)</source>
      <translation>Mostrar todas las fotos que están en el mapa (Inicio)</translation>
    </message>
  </context>
  <context>
    <name>MapPage</name>
    <message>
      <source>Looking where your photos were taken…</source>
      <translation>Mirando dónde se hicieron sus fotos…</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <source>None of these photos says where it was taken.</source>
      <translation>Ninguna de estas fotos dice dónde se hizo.</translation>
    </message>
    <message>
      <source>None of your photos says where it was taken. Phones, and cameras with GPS, write it into their photos if they are allowed to.</source>
      <translation>Ninguna de sus fotos dice dónde se hizo. Los teléfonos y las cámaras con GPS lo escriben en sus fotos si se les permite.</translation>
    </message>
  </context>
  <context>
    <name>MapView</name>
    <message>
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <source>{0} near {1}</source>
      <translation>{0} cerca de {1}</translation>
    </message>
  </context>
  <context>
    <name>MapWiring</name>
    <message>
      <source>None of these photos says where it was taken.</source>
      <translation>Ninguna de estas fotos dice dónde se hizo.</translation>
    </message>
    <message>
      <source>This photo doesn't say where it was taken.</source>
      <translation>Esta foto no dice dónde se hizo.</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
  </context>
  <context>
    <name>ModelBanner</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Download {0}</source>
      <translation>Descargar {0}</translation>
    </message>
    <message>
      <source>Downloading {0}: {1}</source>
      <translation>Descargando {0}: {1}</translation>
    </message>
    <message>
      <source>Find people and events, too: download a better model ({0}, once).</source>
      <translation>Encuentre también personas y eventos: descargue un modelo mejor ({0}, una sola vez).</translation>
    </message>
    <message>
      <source>Find people and events, too: use a better model.</source>
      <translation>Encuentre también personas y eventos: use un modelo mejor.</translation>
    </message>
    <message>
      <source>It finds photos that look alike; it knows no words.</source>
      <translation>Encuentra fotos parecidas; no entiende palabras.</translation>
    </message>
    <message>
      <source>Settings, Models has a small one ({0}).</source>
      <translation>En Ajustes, Modelos hay uno pequeño ({0}).</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>Usar {0}</translation>
    </message>
    <message>
      <source>{0} answers from now on.</source>
      <translation>{0} responde a partir de ahora.</translation>
    </message>
    <message>
      <source>{0} is learning your photos, {1} answers until then</source>
      <translation>{0} está aprendiendo sus fotos, hasta entonces responde {1}</translation>
    </message>
    <message>
      <source>{0} waits for {1} in folders that aren't connected, {2} answers</source>
      <translation>{0} espera a {1} en carpetas no conectadas, {2} responde</translation>
    </message>
  </context>
  <context>
    <name>ModelCard</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cancel the download of {0}</source>
      <translation>Cancelar la descarga de {0}</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Details of {0}</source>
      <translation>Detalles de {0}</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Descargar</translation>
    </message>
    <message>
      <source>Download {0}</source>
      <translation>Descargar {0}</translation>
    </message>
    <message>
      <source>Photos it knows</source>
      <translation>Fotos que conoce</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>Quitar {0}</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Use this model</source>
      <translation>Usar este modelo</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>Usar {0}</translation>
    </message>
  </context>
  <context>
    <name>Models</name>
    <message>
      <source>Asking the model hub…</source>
      <translation>Preguntando al repositorio de modelos…</translation>
    </message>
    <message>
      <source>COCO not published</source>
      <translation>COCO no publicado</translation>
    </message>
    <message>
      <source>COCO {0} %</source>
      <translation>COCO {0} %</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Disponible</translation>
    </message>
    <message>
      <source>ImageNet not published</source>
      <translation>ImageNet no publicado</translation>
    </message>
    <message>
      <source>ImageNet {0} %</source>
      <translation>ImageNet {0} %</translation>
    </message>
    <message>
      <source>ImageNet {0} % after training for it</source>
      <translation>ImageNet {0} % tras entrenarlo para ello</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>En uso</translation>
    </message>
    <message>
      <source>Learning your photos</source>
      <translation>Aprendiendo sus fotos</translation>
    </message>
    <message>
      <source>Pictures only</source>
      <translation>Solo imágenes</translation>
    </message>
    <message>
      <source>Search model: {0}. All {1} are ready.</source>
      <translation>Modelo de búsqueda: {0}. Todo listo: {1}.</translation>
    </message>
    <message>
      <source>Search model: {0}. Your photo is ready.</source>
      <translation>Modelo de búsqueda: {0}. Su foto está lista.</translation>
    </message>
    <message>
      <source>Search model: {0}. {1} of {2} are ready.</source>
      <translation>Modelo de búsqueda: {0}. Listas {1} de {2}.</translation>
    </message>
    <message>
      <source>download {0}</source>
      <translation>descarga {0}</translation>
    </message>
    <message>
      <source>how it runs fastest here is measured when it is first used</source>
      <translation>cómo va más rápido aquí se mide al usarlo por primera vez</translation>
    </message>
    <message>
      <source>knows {0} of {1}</source>
      <translation>conoce {0} de {1}</translation>
    </message>
    <message>
      <source>licence: {0}</source>
      <translation>licencia: {0}</translation>
    </message>
    <message>
      <source>memory {0} while indexing</source>
      <translation>memoria {0} al indexar</translation>
    </message>
    <message>
      <source>memory {0} while indexing, {1} for searching</source>
      <translation>memoria {0} al indexar, {1} al buscar</translation>
    </message>
    <message>
      <source>runs in {0}</source>
      <translation>funciona en {0}</translation>
    </message>
    <message>
      <source>source: {0}</source>
      <translation>fuente: {0}</translation>
    </message>
    <message>
      <source>{0} dimensions</source>
      <translation>{0} dimensiones</translation>
    </message>
    <message>
      <source>{0} downloaded so far</source>
      <translation>{0} descargados hasta ahora</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} de {1}</translation>
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
      <translation>Añadir un archivo local…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>ImageNet: pictures named rightly without training for it, unless it says so. COCO: captions whose own picture comes first.</source>
      <translation>ImageNet: imágenes bien nombradas sin entrenamiento para ello, salvo que se indique. COCO: descripciones cuya propia imagen sale primera.</translation>
    </message>
    <message>
      <source>Its download and what it knows of your photos are deleted, and the disk space is free again. A file you added yourself stays where it is.</source>
      <translation>Se eliminan su descarga y lo que sabe de sus fotos, y el espacio en disco vuelve a quedar libre. Un archivo que añadió usted se queda donde está.</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>Leyendo el archivo…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove model</source>
      <translation>Eliminar modelo</translation>
    </message>
    <message>
      <source>Remove {0}?</source>
      <translation>¿Quitar {0}?</translation>
    </message>
    <message>
      <source>The model decides what can be found. All of them work on this computer alone; the network is used only to download one, when you press Download.</source>
      <translation>El modelo decide qué se puede encontrar. Todos funcionan solo en este equipo; la red se usa únicamente para descargar uno, cuando pulsa Descargar.</translation>
    </message>
  </context>
  <context>
    <name>ModelsPage</name>
    <message>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <source>Automatic takes what was measured to be fastest here. The starter, and a model whose device isn't there, run in float32 on the processor.</source>
      <translation>Automático usa lo que se midió como más rápido aquí. El modelo inicial, y un modelo cuyo dispositivo no está, funcionan en float32 en el procesador.</translation>
    </message>
    <message>
      <source>Choose a model…</source>
      <translation>Elegir un modelo…</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>How a model runs</source>
      <translation>Cómo funciona un modelo</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Procesador</translation>
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>The faces shown together now count as this person's.</source>
      <translation>Las caras mostradas juntas cuentan ahora como de esta persona.</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>¿Quién es?</translation>
    </message>
    <message>
      <source>{0} is known already: they become one person.</source>
      <translation>{0} ya se conoce: pasan a ser una sola persona.</translation>
    </message>
  </context>
  <context>
    <name>Navigator</name>
    <message>
      <source>Comparing {0} photos</source>
      <translation>Comparación de {0} fotos</translation>
    </message>
  </context>
  <context>
    <name>Overview</name>
    <message>
      <source>Back to the photos (Esc)</source>
      <translation>Volver a las fotos (Esc)</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <source>More about people</source>
      <translation>Más sobre personas</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>Nombrar…</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>The same person</source>
      <translation>La misma persona</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>¿Quién es?</translation>
    </message>
    <message>
      <source>{0} to look at</source>
      <translation>{0} por mirar</translation>
    </message>
    <message>
      <source>{0} · {1} more?</source>
      <translation>{0} · ¿{1} más?</translation>
    </message>
  </context>
  <context>
    <name>PageList</name>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
  </context>
  <context>
    <name>PeoplePage</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Confirmed: {0}.</source>
      <translation>Confirmado: {0}.</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Erase all that is known of people?</source>
      <translation>¿Borrar todo lo que se sabe de las personas?</translation>
    </message>
    <message>
      <source>Faces and names are forgotten for good, and no more faces are looked for. Your photos stay as they are: names that other programs wrote into them can still be searched as words.</source>
      <translation>Las caras y los nombres se olvidan para siempre, y no se buscan más caras. Sus fotos quedan como están: los nombres que otros programas escribieron en ellas se pueden seguir buscando como palabras.</translation>
    </message>
    <message>
      <source>Ignored: {0}.</source>
      <translation>Ignorado: {0}.</translation>
    </message>
    <message>
      <source>No longer ignored: {0}.</source>
      <translation>Ya no se ignora: {0}.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Taken out: {0}.</source>
      <translation>Quitado: {0}.</translation>
    </message>
    <message>
      <source>They are one person now.</source>
      <translation>Ahora son una sola persona.</translation>
    </message>
    <message>
      <source>This face stands for the person now.</source>
      <translation>Esta cara representa ahora a la persona.</translation>
    </message>
  </context>
  <context>
    <name>PeopleService</name>
    <message>
      <source>Named: {0}.</source>
      <translation>Con nombre: {0}.</translation>
    </message>
    <message>
      <source>The name is taken away.</source>
      <translation>Se ha quitado el nombre.</translation>
    </message>
  </context>
  <context>
    <name>PeopleSettings</name>
    <message>
      <source>Every photo is looked at again if you choose another one. The names you gave stay.</source>
      <translation>Si elige otra, se vuelve a examinar cada foto. Los nombres que puso se conservan.</translation>
    </message>
    <message>
      <source>Find people</source>
      <translation>Buscar personas</translation>
    </message>
    <message>
      <source>For each face in your photos, numbers are computed by which faces can be compared. They stay in this library on this computer.</source>
      <translation>Para cada cara de sus fotos se calculan números con los que se pueden comparar las caras. Se quedan en esta biblioteca, en este equipo.</translation>
    </message>
    <message>
      <source>Nothing was looked at yet.</source>
      <translation>Todavía no se ha examinado nada.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>What finds faces</source>
      <translation>Qué busca las caras</translation>
    </message>
    <message>
      <source>{0} looked at, {1} found.</source>
      <translation>{0} examinadas, {1} encontradas.</translation>
    </message>
  </context>
  <context>
    <name>PerformancePage</name>
    <message>
      <source>All of the processor</source>
      <translation>Todo el procesador</translation>
    </message>
    <message>
      <source>Closing the window then hides it. Photosearch goes on and looks for new photos, with an icon in the system's tray to open it again or to quit; Ctrl+Q quits at once.</source>
      <translation>Al cerrar la ventana, esta solo se oculta. Photosearch sigue trabajando y busca fotos nuevas; un icono en la bandeja del sistema permite abrirlo de nuevo o salir. Ctrl+Q sale al instante.</translation>
    </message>
    <message>
      <source>Go on indexing when the window is closed</source>
      <translation>Seguir indexando al cerrar la ventana</translation>
    </message>
    <message>
      <source>Goes on as always</source>
      <translation>Sigue como siempre</translation>
    </message>
    <message>
      <source>Half of the processor</source>
      <translation>La mitad del procesador</translation>
    </message>
    <message>
      <source>Indexing always gives way to the window and to other programs. Going easy keeps the computer cool and quiet; indexing takes about twice as long.</source>
      <translation>La indexación siempre cede el paso a la ventana y a otros programas. El modo suave mantiene el ordenador fresco y silencioso; la indexación tarda aproximadamente el doble.</translation>
    </message>
    <message>
      <source>Indexing uses</source>
      <translation>La indexación usa</translation>
    </message>
    <message>
      <source>On battery</source>
      <translation>Con batería</translation>
    </message>
    <message>
      <source>Performance</source>
      <translation>Rendimiento</translation>
    </message>
    <message>
      <source>Waits until plugged in</source>
      <translation>Espera hasta estar enchufado</translation>
    </message>
  </context>
  <context>
    <name>PersonView</name>
    <message>
      <source>All are {0}</source>
      <translation>Todas son {0}</translation>
    </message>
    <message>
      <source>Back to all people (Esc)</source>
      <translation>Volver a todas las personas (Esc)</translation>
    </message>
    <message>
      <source>Don't ignore</source>
      <translation>No omitir</translation>
    </message>
    <message>
      <source>Faces</source>
      <translation>Caras</translation>
    </message>
    <message>
      <source>Faces to confirm</source>
      <translation>Caras por confirmar</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <source>Ignored faces</source>
      <translation>Caras omitidas</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>Nombrar…</translation>
    </message>
    <message>
      <source>None is {0}</source>
      <translation>Ninguna es {0}</translation>
    </message>
    <message>
      <source>Not {0}</source>
      <translation>No es {0}</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Cambiar nombre…</translation>
    </message>
    <message>
      <source>Search within</source>
      <translation>Buscar dentro</translation>
    </message>
    <message>
      <source>Somebody else…</source>
      <translation>Otra persona…</translation>
    </message>
    <message>
      <source>These are {0}</source>
      <translation>Estas son {0}</translation>
    </message>
    <message>
      <source>These aren't {0}</source>
      <translation>Estas no son {0}</translation>
    </message>
    <message>
      <source>Use as cover</source>
      <translation>Usar de portada</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>¿Quién es?</translation>
    </message>
    <message>
      <source>not confirmed</source>
      <translation>sin confirmar</translation>
    </message>
    <message>
      <source>this person</source>
      <translation>esta persona</translation>
    </message>
    <message>
      <source>{0} to confirm</source>
      <translation>{0} por confirmar</translation>
    </message>
  </context>
  <context>
    <name>PhotoMenu</name>
    <message>
      <source>Add to favourites</source>
      <translation>Añadir a favoritas</translation>
    </message>
    <message>
      <source>Choose at most {0} photos to open at once.</source>
      <translation>Elija como máximo {0} fotos para abrirlas a la vez.</translation>
    </message>
    <message>
      <source>Copy file</source>
      <translation>Copiar archivo</translation>
    </message>
    <message>
      <source>Copy files</source>
      <translation>Copiar archivos</translation>
    </message>
    <message>
      <source>Copy path</source>
      <translation>Copiar ruta</translation>
    </message>
    <message>
      <source>Copy paths</source>
      <translation>Copiar rutas</translation>
    </message>
    <message>
      <source>No program on this computer wants to open this photo.</source>
      <translation>Ningún programa de este ordenador quiere abrir esta foto.</translation>
    </message>
    <message>
      <source>Remove from favourites</source>
      <translation>Quitar de favoritas</translation>
    </message>
    <message>
      <source>Show {0} burst photos</source>
      <translation>Mostrar {0} fotos de la ráfaga</translation>
    </message>
    <message>
      <source>Stack them again</source>
      <translation>Volver a apilarlas</translation>
    </message>
    <message>
      <source>{0} isn't there now, so it can't be opened.</source>
      <translation>{0} no está ahí ahora, así que no se puede abrir.</translation>
    </message>
  </context>
  <context>
    <name>PhotosPage</name>
    <message>
      <source>Names that begin with: {0}</source>
      <translation>Nombres que empiezan por: {0}</translation>
    </message>
    <message>
      <source>Settings, guide and keyboard shortcuts</source>
      <translation>Ajustes, guía y atajos de teclado</translation>
    </message>
    <message>
      <source>Show or hide the folders (F9)</source>
      <translation>Mostrar u ocultar las carpetas (F9)</translation>
    </message>
    <message>
      <source>Size of the thumbnails</source>
      <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
      <source>Size of the thumbnails (Ctrl+wheel)</source>
      <translation>Tamaño de las miniaturas (Ctrl+rueda)</translation>
    </message>
    <message>
      <source>Sort and strictness</source>
      <translation>Orden y exigencia</translation>
    </message>
    <message>
      <source>Sort and strictness: {0}</source>
      <translation>Orden y exigencia: {0}</translation>
    </message>
    <message>
      <source>{0} more in bursts</source>
      <translation>{0} más en ráfagas</translation>
    </message>
    <message>
      <source>{0} selected</source>
      <translation>{0} seleccionadas</translation>
    </message>
  </context>
  <context>
    <name>PlaceList</name>
    <message>
      <source>Places</source>
      <translation>Lugares</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>Places</source>
      <translation>Lugares</translation>
    </message>
  </context>
  <context>
    <name>QueryBar</name>
    <message>
      <source>Add words…</source>
      <translation>Añadir palabras…</translation>
    </message>
    <message>
      <source>Another search.</source>
      <translation>Otra búsqueda.</translation>
    </message>
    <message>
      <source>Clear the search (Esc)</source>
      <translation>Borrar la búsqueda (Esc)</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtrar</translation>
    </message>
    <message>
      <source>Filters cleared.</source>
      <translation>Filtros quitados.</translation>
    </message>
    <message>
      <source>Names, captions, places… This model knows no words for looks</source>
      <translation>Nombres, leyendas, lugares… Este modelo no conoce palabras para el aspecto</translation>
    </message>
    <message>
      <source>Recent searches (Alt+Down)</source>
      <translation>Búsquedas recientes (Alt+Abajo)</translation>
    </message>
    <message>
      <source>Search cleared.</source>
      <translation>Búsqueda borrada.</translation>
    </message>
    <message>
      <source>Search with a picture</source>
      <translation>Buscar con una imagen</translation>
    </message>
    <message>
      <source>Search your photos</source>
      <translation>Busque en sus fotos</translation>
    </message>
    <message>
      <source>Surprise me (Ctrl+R)</source>
      <translation>Sorpréndeme (Ctrl+R)</translation>
    </message>
    <message>
      <source>Taken out of the search: {0}</source>
      <translation>Quitado de la búsqueda: {0}</translation>
    </message>
  </context>
  <context>
    <name>QueryChanges</name>
    <message>
      <source>Nothing more is written about your photos. Add a query of your own.</source>
      <translation>No hay nada más escrito sobre sus fotos. Añada una búsqueda propia.</translation>
    </message>
    <message>
      <source>“{0}” is removed, and what you said of its photos.</source>
      <translation>«{0}» se ha quitado, con lo que dijo de sus fotos.</translation>
    </message>
  </context>
  <context>
    <name>QueryField</name>
    <message>
      <source>Search your photos</source>
      <translation>Busque en sus fotos</translation>
    </message>
  </context>
  <context>
    <name>QueryPanel</name>
    <message>
      <source>A query to judge the models by</source>
      <translation>Una búsqueda con la que juzgar los modelos</translation>
    </message>
    <message>
      <source>Add a query: red bicycle</source>
      <translation>Añada una búsqueda: bicicleta roja</translation>
    </message>
    <message>
      <source>From captions, keywords, albums and names</source>
      <translation>De leyendas, palabras clave, álbumes y nombres</translation>
    </message>
    <message>
      <source>Queries</source>
      <translation>Búsquedas</translation>
    </message>
    <message>
      <source>Suggest queries…</source>
      <translation>Proponer búsquedas…</translation>
    </message>
  </context>
  <context>
    <name>RangeEditor</name>
    <message>
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Hasta</translation>
    </message>
  </context>
  <context>
    <name>RatingSidecars</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Choose a folder for the .xmp files</source>
      <translation>Elija una carpeta para los archivos .xmp</translation>
    </message>
    <message>
      <source>Photosearch never does that by itself. The photos aren't changed, and nothing is overwritten.</source>
      <translation>Photosearch nunca lo hace por sí solo. Las fotos no cambian y no se sobrescribe nada.</translation>
    </message>
    <message>
      <source>These photos have no stars, flags or labels to export.</source>
      <translation>Estas fotos no tienen estrellas, marcas ni etiquetas que exportar.</translation>
    </message>
    <message>
      <source>This folder has your photos. Write the .xmp files beside them?</source>
      <translation>Esta carpeta contiene sus fotos. ¿Escribir los archivos .xmp junto a ellas?</translation>
    </message>
    <message>
      <source>Write beside the photos</source>
      <translation>Escribir junto a las fotos</translation>
    </message>
    <message>
      <source>{0} of that name were there before, and stay as they are.</source>
      <translation>{0} con ese nombre ya estaban y se quedan como están.</translation>
    </message>
    <message>
      <source>{0} written.</source>
      <translation>Escritas: {0}.</translation>
    </message>
  </context>
  <context>
    <name>Ratings</name>
    <message>
      <source>Black</source>
      <translation>Negro</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Azul</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Verde</translation>
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
      <translation>Sin marca</translation>
    </message>
    <message>
      <source>No label</source>
      <translation>Sin etiqueta</translation>
    </message>
    <message>
      <source>Not rated</source>
      <translation>Sin valorar</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Naranja</translation>
    </message>
    <message>
      <source>Pick</source>
      <translation>Elegida</translation>
    </message>
    <message>
      <source>Pick (P)</source>
      <translation>Elegir (P)</translation>
    </message>
    <message>
      <source>Picked; click to take the flag away (U)</source>
      <translation>Elegida; haga clic para quitar la marca (U)</translation>
    </message>
    <message>
      <source>Picks</source>
      <translation>Elegidas</translation>
    </message>
    <message>
      <source>Purple</source>
      <translation>Púrpura</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rojo</translation>
    </message>
    <message>
      <source>Reject (X)</source>
      <translation>Rechazar (X)</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Rechazadas</translation>
    </message>
    <message>
      <source>Rejected; click to take the flag away (U)</source>
      <translation>Rechazada; haga clic para quitar la marca (U)</translation>
    </message>
    <message>
      <source>White</source>
      <translation>Blanco</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Amarillo</translation>
    </message>
    <message>
      <source>{0} of {1} stars</source>
      <translation>{0} de {1} estrellas</translation>
    </message>
    <message>
      <source>{0} or more</source>
      <translation>{0} o más</translation>
    </message>
    <message>
      <source>{0} picked</source>
      <translation>{0}: elegidas</translation>
    </message>
    <message>
      <source>{0} rated: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>{0} rejected</source>
      <translation>{0}: rechazadas</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>De {0} a {1}</translation>
    </message>
    <message>
      <source>{0} without a flag now</source>
      <translation>{0}: ya sin marca</translation>
    </message>
    <message>
      <source>{0} without stars now</source>
      <translation>{0}: ya sin estrellas</translation>
    </message>
    <message>
      <source>{0}; click to take them away (0)</source>
      <translation>{0}; haga clic para quitarlas (0)</translation>
    </message>
  </context>
  <context>
    <name>Reasons</name>
    <message>
      <source>Found by: {0}</source>
      <translation>Encontrada por: {0}</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>cámara</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>leyenda</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>carpeta</translation>
    </message>
    <message>
      <source>keyword</source>
      <translation>palabra clave</translation>
    </message>
    <message>
      <source>looks like it {0}</source>
      <translation>se parece {0}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>person</source>
      <translation>persona</translation>
    </message>
    <message>
      <source>place</source>
      <translation>lugar</translation>
    </message>
    <message>
      <source>text in the photo</source>
      <translation>texto en la foto</translation>
    </message>
  </context>
  <context>
    <name>RecentSearches</name>
    <message>
      <source>Nothing searched for yet</source>
      <translation>Aún no se ha buscado nada</translation>
    </message>
    <message>
      <source>Recent searches</source>
      <translation>Búsquedas recientes</translation>
    </message>
  </context>
  <context>
    <name>RegionDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Draw a rectangle. Or: arrows move it, Shift+arrows size it, Enter takes it.</source>
      <translation>Dibuje un rectángulo. O bien: las flechas lo mueven, Mayús+flechas cambian su tamaño, Intro lo acepta.</translation>
    </message>
    <message>
      <source>Search with a part of {0}</source>
      <translation>Buscar con una parte de {0}</translation>
    </message>
    <message>
      <source>The whole picture</source>
      <translation>La imagen entera</translation>
    </message>
    <message>
      <source>This picture can't be read now.</source>
      <translation>Esta imagen no se puede leer ahora.</translation>
    </message>
  </context>
  <context>
    <name>RegionPicker</name>
    <message>
      <source>Draw a rectangle to search with that part</source>
      <translation>Dibujar un rectángulo para buscar con esa parte</translation>
    </message>
    <message>
      <source>That was too small. Draw a larger rectangle.</source>
      <translation>Era demasiado pequeño. Dibuje un rectángulo mayor.</translation>
    </message>
  </context>
  <context>
    <name>Regions</name>
    <message>
      <source>Search with a part of this photo</source>
      <translation>Buscar con una parte de esta foto</translation>
    </message>
  </context>
  <context>
    <name>ReportView</name>
    <message>
      <source>Asking the models…</source>
      <translation>Preguntando a los modelos…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Get another model…</source>
      <translation>Obtener otro modelo…</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Comparación</translation>
    </message>
    <message>
      <source>There is one model to ask. Get another one, and they are compared.</source>
      <translation>Solo hay un modelo. Obtenga otro y se compararán.</translation>
    </message>
    <message>
      <source>Verdicts and what the models found, as TREC's files</source>
      <translation>Veredictos y hallazgos de los modelos, como archivos de TREC</translation>
    </message>
    <message>
      <source>Worth a look: right photos that are missed</source>
      <translation>Vale la pena mirar: fotos correctas que se pasan por alto</translation>
    </message>
  </context>
  <context>
    <name>SampleSearches</name>
    <message>
      <source>Search for {0}</source>
      <translation>Buscar {0}</translation>
    </message>
    <message>
      <source>Searches to try</source>
      <translation>Búsquedas para probar</translation>
    </message>
    <message>
      <source>Try</source>
      <translation>Pruebe</translation>
    </message>
  </context>
  <context>
    <name>SavedSearchFiles</name>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Export saved searches</source>
      <translation>Exportar las búsquedas guardadas</translation>
    </message>
    <message>
      <source>Import saved searches</source>
      <translation>Importar búsquedas guardadas</translation>
    </message>
    <message>
      <source>New saved searches: {0}.</source>
      <translation>Nuevas búsquedas guardadas: {0}.</translation>
    </message>
    <message>
      <source>Saved searches (*.jsonl)</source>
      <translation>Búsquedas guardadas (*.jsonl)</translation>
    </message>
    <message>
      <source>The saved searches are in {0} now.</source>
      <translation>Las búsquedas guardadas están ahora en {0}.</translation>
    </message>
    <message>
      <source>You have all of these searches already.</source>
      <translation>Ya tiene todas estas búsquedas.</translation>
    </message>
  </context>
  <context>
    <name>SavedSearchList</name>
    <message>
      <source>Saved searches</source>
      <translation>Búsquedas guardadas</translation>
    </message>
  </context>
  <context>
    <name>SavedSearches</name>
    <message>
      <source>Export or import searches</source>
      <translation>Exportar o importar búsquedas</translation>
    </message>
    <message>
      <source>Press + to keep this search here.</source>
      <translation>Pulse + para guardar aquí esta búsqueda.</translation>
    </message>
    <message>
      <source>Removed the saved search “{0}”.</source>
      <translation>Se eliminó la búsqueda guardada «{0}».</translation>
    </message>
    <message>
      <source>Save this search (Ctrl+D)</source>
      <translation>Guardar esta búsqueda (Ctrl+D)</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Búsquedas guardadas</translation>
    </message>
    <message>
      <source>There is a saved search called “{0}” already.</source>
      <translation>Ya hay una búsqueda guardada llamada «{0}».</translation>
    </message>
  </context>
  <context>
    <name>Scores</name>
    <message>
      <source>Match {match:.0%}</source>
      <translation>Coincidencia: {match:.0%}</translation>
    </message>
    <message>
      <source>Score {score:.3f}</source>
      <translation>Puntuación {score:.3f}</translation>
    </message>
    <message>
      <source>clear</source>
      <translation>clara</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>probable</translation>
    </message>
    <message>
      <source>maybe</source>
      <translation>quizá</translation>
    </message>
    <message>
      <source>unlikely</source>
      <translation>poco probable</translation>
    </message>
  </context>
  <context>
    <name>Scrubber</name>
    <message>
      <source>Years and months</source>
      <translation>Años y meses</translation>
    </message>
  </context>
  <context>
    <name>SearchControls</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Buscar de nuevo</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
  </context>
  <context>
    <name>SectionHead</name>
    <message>
      <source>{0}, closed</source>
      <translation>{0}, cerrado</translation>
    </message>
    <message>
      <source>{0}, open</source>
      <translation>{0}, abierto</translation>
    </message>
  </context>
  <context>
    <name>SetList</name>
    <message>
      <source>Sets of near-duplicates</source>
      <translation>Conjuntos de casi duplicados</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
  </context>
  <context>
    <name>Shelves</name>
    <message>
      <source>All photos</source>
      <translation>Todas las fotos</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>Favoritas</translation>
    </message>
    <message>
      <source>Last import</source>
      <translation>Última importación</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Biblioteca</translation>
    </message>
    <message>
      <source>Recently added</source>
      <translation>Añadidas recientemente</translation>
    </message>
    <message>
      <source>Screenshots</source>
      <translation>Capturas de pantalla</translation>
    </message>
    <message>
      <source>Unreadable</source>
      <translation>Ilegibles</translation>
    </message>
    <message>
      <source>Videos</source>
      <translation>Vídeos</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Tecla</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Qué hace</translation>
    </message>
  </context>
  <context>
    <name>SortPopup</name>
    <message>
      <source>Album order</source>
      <translation>Orden del álbum</translation>
    </message>
    <message>
      <source>Also show less certain photos</source>
      <translation>Mostrar también fotos menos seguras</translation>
    </message>
    <message>
      <source>At least {0}</source>
      <translation>Al menos {0}</translation>
    </message>
    <message>
      <source>Back to the cut-off that suits most searches</source>
      <translation>Volver al umbral adecuado para la mayoría de las búsquedas</translation>
    </message>
    <message>
      <source>Best match</source>
      <translation>Mejor coincidencia</translation>
    </message>
    <message>
      <source>Best rated first</source>
      <translation>Mejor valoradas primero</translation>
    </message>
    <message>
      <source>Bursts as one tile</source>
      <translation>Ráfagas en un solo mosaico</translation>
    </message>
    <message>
      <source>By folder</source>
      <translation>Por carpeta</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>Por nombre</translation>
    </message>
    <message>
      <source>For searches only</source>
      <translation>Solo para buscar</translation>
    </message>
    <message>
      <source>How strict</source>
      <translation>Exigencia</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>Más grandes primero</translation>
    </message>
    <message>
      <source>Least match of a good hit, in percent</source>
      <translation>Coincidencia mínima de un buen resultado, en porcentaje</translation>
    </message>
    <message>
      <source>Near-identical photos taken within a minute; a click on the number opens them</source>
      <translation>Fotos casi idénticas tomadas en menos de un minuto; un clic en el número las abre</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Las más recientes primero</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Más antiguas primero</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>Random</source>
      <translation>Aleatorio</translation>
    </message>
    <message>
      <source>Recently added</source>
      <translation>Añadidas recientemente</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <source>Sort and strictness</source>
      <translation>Orden y exigencia</translation>
    </message>
    <message>
      <source>more photos</source>
      <translation>más fotos</translation>
    </message>
    <message>
      <source>only the best</source>
      <translation>solo las mejores</translation>
    </message>
  </context>
  <context>
    <name>StagePage</name>
    <message>
      <source>{0} still to be looked at.</source>
      <translation>Faltan {0} por examinar.</translation>
    </message>
  </context>
  <context>
    <name>StarRow</name>
    <message>
      <source>Not rated</source>
      <translation>Sin valorar</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message>
      <source>Finding faces</source>
      <translation>Buscando caras</translation>
    </message>
    <message>
      <source>Loading the model</source>
      <translation>Cargando el modelo</translation>
    </message>
    <message>
      <source>Looking for photos</source>
      <translation>Buscando fotos</translation>
    </message>
    <message>
      <source>Reading again</source>
      <translation>Se vuelve a leer</translation>
    </message>
    <message>
      <source>Reading text</source>
      <translation>Leyendo texto</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>queda menos de un minuto</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pausa</translation>
    </message>
    <message>
      <source>{0} found</source>
      <translation>{0} encontradas</translation>
    </message>
    <message>
      <source>{0} h {1} min left</source>
      <translation>quedan {0} h {1} min</translation>
    </message>
    <message>
      <source>{0} min left</source>
      <translation>quedan {0} min</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} de {1}</translation>
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
      <translation>Indexación</translation>
    </message>
    <message>
      <source>Pause indexing</source>
      <translation>Pausar la indexación</translation>
    </message>
    <message>
      <source>Resume indexing</source>
      <translation>Reanudar la indexación</translation>
    </message>
  </context>
  <context>
    <name>SuggestionList</name>
    <message>
      <source>Suggestions</source>
      <translation>Sugerencias</translation>
    </message>
    <message>
      <source>Tab makes it a filter. Enter searches for the words.</source>
      <translation>Tab lo convierte en filtro. Intro busca las palabras.</translation>
    </message>
    <message>
      <source>Tab or Enter makes it a filter.</source>
      <translation>Tab o Intro lo convierte en filtro.</translation>
    </message>
    <message>
      <source>{0}. {1} of {2}</source>
      <translation>{0}. {1} de {2}</translation>
    </message>
  </context>
  <context>
    <name>SurpriseMe</name>
    <message>
      <source>No more surprises: you have seen everything like your favourites.</source>
      <translation>No hay más sorpresas: ya ha visto todo lo parecido a sus favoritas.</translation>
    </message>
    <message>
      <source>There are too few photos yet for a surprise.</source>
      <translation>Aún hay muy pocas fotos para una sorpresa.</translation>
    </message>
  </context>
  <context>
    <name>TermChip</name>
    <message>
      <source>, counts {0} times</source>
      <translation>, cuenta {0} veces</translation>
    </message>
    <message>
      <source>Click, or Enter: change the words.</source>
      <translation>Clic o Intro: cambiar las palabras.</translation>
    </message>
    <message>
      <source>Click, or Enter: search with a part of it.</source>
      <translation>Clic o Intro: buscar con una parte.</translation>
    </message>
    <message>
      <source>Less like this</source>
      <translation>Menos como esta</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>Más como esta</translation>
    </message>
    <message>
      <source>Search with a part of this picture</source>
      <translation>Buscar con una parte de esta imagen</translation>
    </message>
    <message>
      <source>Space: more or less like this.
Wheel, or Up and Down: how much it counts.</source>
      <translation>Espacio: más o menos como esto.
Rueda, o Arriba y Abajo: cuánto cuenta.</translation>
    </message>
    <message>
      <source>less like this</source>
      <translation>menos como esto</translation>
    </message>
    <message>
      <source>more like this</source>
      <translation>más como esto</translation>
    </message>
    <message>
      <source>part of {0}</source>
      <translation>parte de {0}</translation>
    </message>
  </context>
  <context>
    <name>TextLayer</name>
    <message>
      <source>Text in the photo: {0}</source>
      <translation>Texto en la foto: {0}</translation>
    </message>
  </context>
  <context>
    <name>TextMarks</name>
    <message>
      <source>No text was found in this photo. The settings say which scripts can be read.</source>
      <translation>No se encontró texto en esta foto. La configuración dice qué escrituras se pueden leer.</translation>
    </message>
    <message>
      <source>Text in the photo (T)</source>
      <translation>Texto en la foto (T)</translation>
    </message>
  </context>
  <context>
    <name>TextsPage</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Erase all text that was read?</source>
      <translation>¿Borrar todo el texto leído?</translation>
    </message>
    <message>
      <source>Erase what was read…</source>
      <translation>Borrar lo leído…</translation>
    </message>
    <message>
      <source>It is read on this computer, when all else is indexed: about an hour for 20,000 photos on one core. It can be paused below the photos.</source>
      <translation>Se lee en este equipo, cuando todo lo demás está indexado: cerca de una hora por cada 20 000 fotos en un núcleo. Se puede pausar debajo de las fotos.</translation>
    </message>
    <message>
      <source>Latin letters, Chinese and Japanese are read. Those below come by a download; photos with lines that could not be read are read again then. Text in other scripts, such as Hebrew, is left out.</source>
      <translation>Se leen letras latinas, chino y japonés. Las de abajo se descargan; entonces se vuelven a leer las fotos con líneas que no se pudieron leer. El texto en otras escrituras, como el hebreo, se deja fuera.</translation>
    </message>
    <message>
      <source>Nothing was read yet.</source>
      <translation>Todavía no se ha leído nada.</translation>
    </message>
    <message>
      <source>Photos are no longer found by it, and no more is read. They stay as they are.</source>
      <translation>Las fotos ya no se encuentran por él y no se lee más. Ellas quedan como están.</translation>
    </message>
    <message>
      <source>Read the text in photos</source>
      <translation>Leer el texto de las fotos</translation>
    </message>
    <message>
      <source>Scripts</source>
      <translation>Escrituras</translation>
    </message>
    <message>
      <source>Signs, receipts, screenshots: what is written in photos can be read, so that they are found by it, such as text:total, and it can be copied in the viewer.</source>
      <translation>Carteles, recibos, capturas de pantalla: lo que está escrito en las fotos puede leerse, para encontrarlas por ello, como text:total, y copiarlo en el visor.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>{0} looked at, text in {1}.</source>
      <translation>{0} examinadas, texto en {1}.</translation>
    </message>
  </context>
  <context>
    <name>TickEditor</name>
    <message>
      <source>Nothing to choose from</source>
      <translation>Nada que elegir</translation>
    </message>
    <message>
      <source>Search the list</source>
      <translation>Buscar en la lista</translation>
    </message>
  </context>
  <context>
    <name>Tiles</name>
    <message>
      <source>Its folder can't be reached now.</source>
      <translation>No se puede acceder a su carpeta ahora.</translation>
    </message>
    <message>
      <source>One of your favourites</source>
      <translation>Una de sus favoritas</translation>
    </message>
    <message>
      <source>The first of {0}; + opens it</source>
      <translation>La primera de {0}; + la abre</translation>
    </message>
    <message>
      <source>Video at {0}</source>
      <translation>Vídeo en {0}</translation>
    </message>
    <message>
      <source>a burst of {0} photos</source>
      <translation>una ráfaga de {0} fotos</translation>
    </message>
    <message>
      <source>favourite</source>
      <translation>favorita</translation>
    </message>
    <message>
      <source>its folder can't be reached now</source>
      <translation>no se puede acceder a su carpeta ahora</translation>
    </message>
    <message>
      <source>less certain</source>
      <translation>menos segura</translation>
    </message>
    <message>
      <source>match {0}</source>
      <translation>coincidencia {0}</translation>
    </message>
    <message>
      <source>score {0}</source>
      <translation>puntuación {0}</translation>
    </message>
    <message>
      <source>video at {0}</source>
      <translation>vídeo en {0}</translation>
    </message>
  </context>
  <context>
    <name>Trash</name>
    <message>
      <source>A copy stays:</source>
      <translation>Queda una copia:</translation>
    </message>
    <message>
      <source>All of the video goes, not only this moment.</source>
      <translation>Se va todo el vídeo, no solo este momento.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Copies that can't be looked at now, as their folder or drive isn't connected:</source>
      <translation>Copias que no se pueden comprobar ahora porque su carpeta o unidad no está conectada:</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Eliminar para siempre</translation>
    </message>
    <message>
      <source>Delete it for good?</source>
      <translation>¿Eliminarla para siempre?</translation>
    </message>
    <message>
      <source>Delete them for good?</source>
      <translation>¿Eliminarlas para siempre?</translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>Mover a la papelera</translation>
    </message>
    <message>
      <source>Move {photos}, {size}, to the trash, and with them the {more} RAW or JPEG files that belong to them?</source>
      <translation>¿Mover {photos}, {size}, a la papelera, y con ellas los {more} archivos RAW o JPEG que les pertenecen?</translation>
    </message>
    <message>
      <source>Move {photos}, {size}, to the trash?</source>
      <translation>¿Mover {photos}, {size}, a la papelera?</translation>
    </message>
    <message>
      <source>Move “{name}” to the trash, and with it {others}?</source>
      <translation>¿Mover «{name}» a la papelera, y con ella {others}?</translation>
    </message>
    <message>
      <source>Move “{name}” to the trash?</source>
      <translation>¿Mover «{name}» a la papelera?</translation>
    </message>
    <message>
      <source>Nothing brings back what is deleted for good.</source>
      <translation>Lo que se elimina para siempre no se puede recuperar.</translation>
    </message>
    <message>
      <source>Of bursts only the photo on top goes; the others stay: {count}.</source>
      <translation>De las ráfagas solo se va la foto de encima; las demás quedan: {count}.</translation>
    </message>
    <message>
      <source>Photos that stay because their folder or drive isn't connected: {count}.</source>
      <translation>Fotos que quedan porque su carpeta o unidad no está conectada: {count}.</translation>
    </message>
    <message>
      <source>These copies may be there:</source>
      <translation>Estas copias quizá sigan ahí:</translation>
    </message>
    <message>
      <source>These copies stay:</source>
      <translation>Quedan estas copias:</translation>
    </message>
    <message>
      <source>These files go:</source>
      <translation>Se van estos archivos:</translation>
    </message>
    <message>
      <source>You can restore it from the trash.</source>
      <translation>Puede restaurarla desde la papelera.</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>y {count} más</translation>
    </message>
    <message>
      <source>its drive doesn't answer</source>
      <translation>su unidad no responde</translation>
    </message>
    <message>
      <source>not there any more</source>
      <translation>ya no está</translation>
    </message>
    <message>
      <source>the drive is full</source>
      <translation>la unidad está llena</translation>
    </message>
    <message>
      <source>the drive is read-only</source>
      <translation>la unidad es de solo lectura</translation>
    </message>
    <message>
      <source>the system refuses; another program may be using it</source>
      <translation>el sistema lo rechaza; quizá lo usa otro programa</translation>
    </message>
    <message>
      <source>the trash can't keep a name like this</source>
      <translation>la papelera no admite un nombre así</translation>
    </message>
    <message>
      <source>there is no trash on that drive</source>
      <translation>esa unidad no tiene papelera</translation>
    </message>
    <message>
      <source>you have no permission to change the folder</source>
      <translation>no tiene permiso para cambiar la carpeta</translation>
    </message>
    <message>
      <source>{count} copies stay:</source>
      <translation>Quedan {count} copias:</translation>
    </message>
    <message>
      <source>{files} can't be deleted now: the folder or drive isn't connected.</source>
      <translation>{files} no se puede eliminar ahora: la carpeta o unidad no está conectada.</translation>
    </message>
    <message>
      <source>{files} can't be deleted: {reason}.</source>
      <translation>{files} no se puede eliminar: {reason}.</translation>
    </message>
    <message>
      <source>{files} can't be moved to the trash: {reason}.</source>
      <translation>{files} no se puede mover a la papelera: {reason}.</translation>
    </message>
    <message>
      <source>{files} couldn't be put back; look in the trash.</source>
      <translation>No se pudo restaurar {files}; mire en la papelera.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Pause indexing</source>
      <translation>Pausar la indexación</translation>
    </message>
    <message>
      <source>Resume indexing</source>
      <translation>Reanudar la indexación</translation>
    </message>
  </context>
  <context>
    <name>UndoBar</name>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Deshacer (Ctrl+Z)</translation>
    </message>
  </context>
  <context>
    <name>UnreadableDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Every file could be read.</source>
      <translation>Se pudieron leer todos los archivos.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Files that can't be read</source>
      <translation>Archivos que no se pueden leer</translation>
    </message>
    <message>
      <source>Filter by name, folder or reason</source>
      <translation>Filtrar por nombre, carpeta o motivo</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
      <source>These files can't be searched. Each is tried again by itself when it changes, or when the trouble may be over.</source>
      <translation>Estos archivos no se pueden buscar. Cada uno se vuelve a intentar solo cuando cambia o cuando el problema puede haber pasado.</translation>
    </message>
    <message>
      <source>They are being read again…</source>
      <translation>Se están leyendo de nuevo…</translation>
    </message>
    <message>
      <source>Try again ({0})</source>
      <translation>Intentar de nuevo ({0})</translation>
    </message>
    <message>
      <source>Try all again</source>
      <translation>Intentar todos de nuevo</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>{0} of {1} are shown.</source>
      <translation>Se muestran {0} de {1}.</translation>
    </message>
  </context>
  <context>
    <name>Verdicts</name>
    <message>
      <source>not judged yet</source>
      <translation>sin juzgar</translation>
    </message>
    <message>
      <source>right</source>
      <translation>correcta</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>dudosa</translation>
    </message>
    <message>
      <source>wrong</source>
      <translation>incorrecta</translation>
    </message>
  </context>
  <context>
    <name>VideoBar</name>
    <message>
      <source>Pause (Space)</source>
      <translation>Pausa (Espacio)</translation>
    </message>
    <message>
      <source>Place in the video</source>
      <translation>Posición en el vídeo</translation>
    </message>
    <message>
      <source>Play without sound (Space)</source>
      <translation>Reproducir sin sonido (Espacio)</translation>
    </message>
    <message>
      <source>Without sound; Enter opens your player</source>
      <translation>Sin sonido; Intro abre su reproductor</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message>
      <source>Next photo (Right)</source>
      <translation>Foto siguiente (Derecha)</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Previous photo (Left)</source>
      <translation>Foto anterior (Izquierda)</translation>
    </message>
  </context>
  <context>
    <name>ViewerBar</name>
    <message>
      <source>About this photo (I)</source>
      <translation>Acerca de esta foto (I)</translation>
    </message>
    <message>
      <source>Add to favourites</source>
      <translation>Añadir a favoritas</translation>
    </message>
    <message>
      <source>All that can be done (Menu)</source>
      <translation>Todo lo que se puede hacer (Menú)</translation>
    </message>
    <message>
      <source>Back to the photos (Esc)</source>
      <translation>Volver a las fotos (Esc)</translation>
    </message>
    <message>
      <source>Find similar photos</source>
      <translation>Buscar fotos similares</translation>
    </message>
    <message>
      <source>Full screen (F)</source>
      <translation>Pantalla completa (F)</translation>
    </message>
    <message>
      <source>Incomplete</source>
      <translation>Incompleta</translation>
    </message>
    <message>
      <source>Open in another app (Enter)</source>
      <translation>Abrir en otra aplicación (Intro)</translation>
    </message>
    <message>
      <source>Pixels of the screen for each pixel of the photo</source>
      <translation>Píxeles de la pantalla por cada píxel de la foto</translation>
    </message>
    <message>
      <source>Remove from favourites</source>
      <translation>Quitar de favoritas</translation>
    </message>
    <message>
      <source>Rotate (view only) (R)</source>
      <translation>Girar (solo la vista) (R)</translation>
    </message>
    <message>
      <source>Slideshow (S)</source>
      <translation>Presentación (S)</translation>
    </message>
    <message>
      <source>The end of this file is missing; this is what is there.</source>
      <translation>Falta el final de este archivo; esto es lo que hay.</translation>
    </message>
    <message>
      <source>{row} of {count}</source>
      <translation>{row} de {count}</translation>
    </message>
  </context>
  <context>
    <name>WatchService</name>
    <message>
      <source>The system can't watch all of your folders. Changes in these are noticed every few minutes, not at once: {0}.</source>
      <translation>El sistema no puede vigilar todas sus carpetas. Los cambios en estas se notan cada pocos minutos, no al instante: {0}.</translation>
    </message>
  </context>
  <context>
    <name>WaysOut</name>
    <message>
      <source>Less strict</source>
      <translation>Menos estricto</translation>
    </message>
    <message>
      <source>Remove “{0}”</source>
      <translation>Quitar «{0}»</translation>
    </message>
    <message>
      <source>Search all folders</source>
      <translation>Buscar en todas las carpetas</translation>
    </message>
    <message>
      <source>Show all photos</source>
      <translation>Mostrar todas las fotos</translation>
    </message>
  </context>
  <context>
    <name>WeakerHits</name>
    <message>
      <source>Hide them</source>
      <translation>Ocultarlas</translation>
    </message>
    <message>
      <source>Show less certain photos</source>
      <translation>Mostrar fotos menos seguras</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Add what you would search for, or have some queries suggested. Then say which photos are right: all models' hits are mixed, so that none is favoured. The results tell how many right photos each model finds. What you say stays on this computer, and is used for nothing else.</source>
      <translation>Añada lo que buscaría o deje que se le propongan búsquedas. Después diga qué fotos son correctas: los resultados de todos los modelos están mezclados, para que ninguno salga favorecido. Los resultados dicen cuántas fotos correctas encuentra cada modelo. Lo que diga se queda en este ordenador y no se usa para nada más.</translation>
    </message>
    <message>
      <source>Back to the photos (Esc)</source>
      <translation>Volver a las fotos (Esc)</translation>
    </message>
    <message>
      <source>Find people</source>
      <translation>Buscar personas</translation>
    </message>
    <message>
      <source>Find the people in your photos</source>
      <translation>Encontrar a las personas de sus fotos</translation>
    </message>
    <message>
      <source>For each face in your photos, numbers are computed by which faces can be compared. They stay in this library on this computer, nothing is computed until you say so, and all of it can be erased at any time.</source>
      <translation>Para cada cara de sus fotos se calculan números con los que comparar caras. Se quedan en esta biblioteca, en este equipo; nada se calcula hasta que usted lo diga y todo se puede borrar en cualquier momento.</translation>
    </message>
    <message>
      <source>Looking for faces</source>
      <translation>Buscando caras</translation>
    </message>
    <message>
      <source>Nobody found yet</source>
      <translation>Aún no se ha encontrado a nadie</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Somebody is shown here who is seen in two photos at least.</source>
      <translation>Aquí aparece quien se ve en al menos dos fotos.</translation>
    </message>
    <message>
      <source>Suggest queries…</source>
      <translation>Proponer búsquedas…</translation>
    </message>
    <message>
      <source>Which model finds more of your photos?</source>
      <translation>¿Qué modelo encuentra más fotos suyas?</translation>
    </message>
    <message>
      <source>{0} to look at.</source>
      <translation>Por mirar: {0}.</translation>
    </message>
  </context>
  <context>
    <name>WhyPanel</name>
    <message>
      <source>All</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>Fits best</source>
      <translation>Encaja mejor</translation>
    </message>
    <message>
      <source>Fits little</source>
      <translation>Encaja poco</translation>
    </message>
    <message>
      <source>Show where: {0}</source>
      <translation>Mostrar dónde: {0}</translation>
    </message>
  </context>
  <context>
    <name>WhyText</name>
    <message>
      <source>Less like {0}</source>
      <translation>Menos como {0}</translation>
    </message>
    <message>
      <source>More like {0}</source>
      <translation>Más como {0}</translation>
    </message>
    <message>
      <source>No part of the picture clearly shows {0}.</source>
      <translation>Ninguna parte de la imagen muestra claramente {0}.</translation>
    </message>
    <message>
      <source>No part of the picture fits clearly.</source>
      <translation>Ninguna parte de la imagen encaja claramente.</translation>
    </message>
    <message>
      <source>No part of the picture is clearly like {0}.</source>
      <translation>Ninguna parte de la imagen se parece claramente a {0}.</translation>
    </message>
    <message>
      <source>Passes: {0}</source>
      <translation>Cumple: {0}</translation>
    </message>
    <message>
      <source>Similar to {0}</source>
      <translation>Similar a {0}</translation>
    </message>
    <message>
      <source>The picture as a whole is like {0}; no part is more so.</source>
      <translation>La imagen en conjunto se parece a {0}; ninguna parte se parece más.</translation>
    </message>
    <message>
      <source>The picture fits as a whole; no part fits better.</source>
      <translation>La imagen encaja en conjunto; ninguna parte encaja mejor.</translation>
    </message>
    <message>
      <source>This is found by what is written about it, not by its looks.</source>
      <translation>Se encontró por lo que hay escrito sobre ella, no por su aspecto.</translation>
    </message>
    <message>
      <source>What counts against it: {0}</source>
      <translation>Lo que cuenta en contra: {0}</translation>
    </message>
    <message>
      <source>Where it is most like {0}</source>
      <translation>Dónde más se parece a {0}</translation>
    </message>
    <message>
      <source>Where the search fits best</source>
      <translation>Dónde encaja mejor la búsqueda</translation>
    </message>
    <message>
      <source>Where {0} fits best</source>
      <translation>Dónde encaja mejor {0}</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>una imagen</translation>
    </message>
    <message>
      <source>found with the others</source>
      <translation>encontrado con los demás</translation>
    </message>
    <message>
      <source>looks like it {0}</source>
      <translation>se parece {0}</translation>
    </message>
    <message>
      <source>looks like that {0}, which counts against it</source>
      <translation>se parece un {0}, lo que cuenta en contra</translation>
    </message>
    <message>
      <source>without {0}</source>
      <translation>sin {0}</translation>
    </message>
    <message>
      <source>{0} counts against the picture as a whole.</source>
      <translation>{0} cuenta en contra de la imagen en conjunto.</translation>
    </message>
    <message>
      <source>{0} fits the picture as a whole; no part fits better.</source>
      <translation>{0} encaja con la imagen en conjunto; ninguna parte encaja mejor.</translation>
    </message>
    <message>
      <source>{0} isn't clearly seen, so it counts little against it.</source>
      <translation>{0} no se ve claramente, así que apenas cuenta en contra.</translation>
    </message>
    <message>
      <source>“{0}”</source>
      <translation>«{0}»</translation>
    </message>
  </context>
  <context>
    <name>WhyTool</name>
    <message>
      <source>Looking closer…</source>
      <translation>Mirando con más detalle…</translation>
    </message>
    <message>
      <source>No words or pictures were searched for; it passes: {0}</source>
      <translation>No se buscó con palabras ni imágenes; la foto cumple: {0}</translation>
    </message>
    <message>
      <source>The search only says what is less wanted.</source>
      <translation>La búsqueda solo dice qué se desea menos.</translation>
    </message>
    <message>
      <source>There is no search. Search for something, and this shows where it is.</source>
      <translation>No hay ninguna búsqueda. Busque algo y aquí se mostrará dónde está.</translation>
    </message>
    <message>
      <source>Why this photo (W)</source>
      <translation>Por qué esta foto (W)</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>una imagen</translation>
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <source>Removed {name} from the library.</source>
      <translation>Se quitó {name} de la biblioteca.</translation>
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
      <translation>Cualquiera</translation>
    </message>
  </context>
</TS>
