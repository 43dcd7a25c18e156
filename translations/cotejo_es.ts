<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddEvidenceSheet</name>
    <message>
        <source>Add evidence</source>
        <translation>Agregar evidencia</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Confidential: not in published reports</source>
        <translation>&amp;Confidencial: fuera de los informes publicados</translation>
    </message>
    <message>
        <source>Commitments it belongs to</source>
        <translation>Compromisos a los que pertenece</translation>
    </message>
    <message>
        <source>Criteria of this round it supports</source>
        <translation>Criterios de esta ronda que apoya</translation>
    </message>
    <message>
        <source>In this round nothing can be scored now.</source>
        <translation>En esta ronda no se puede calificar ahora.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Address (link)</source>
        <translation>&amp;Dirección (enlace)</translation>
    </message>
    <message>
        <source>Accesse&amp;d on</source>
        <translation>Co&amp;nsultado el</translation>
    </message>
    <message>
        <source>Co&amp;mmitments it belongs to</source>
        <translation>Co&amp;mpromisos a los que pertenece</translation>
    </message>
    <message>
        <source>C&amp;riteria of this round it supports, for each of those commitments</source>
        <translation>C&amp;riterios de esta ronda que apoya, en cada uno de esos compromisos</translation>
    </message>
    <message>
        <source>Add a link as evidence</source>
        <translation>Agregar un enlace como evidencia</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Agregar %n archivo</numerusform>
            <numerusform>Agregar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the dossier already, as E-%2 “%3”; that one is used once more.</source>
        <translation>%1 ya está en el expediente, como E-%2 «%3»; se usa otra vez esa evidencia.</translation>
    </message>
    <message>
        <source>Title of %1</source>
        <translation>Título de %1</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>Write the address of the link.</source>
        <translation>Escriba la dirección del enlace.</translation>
    </message>
    <message>
        <source>The address has to begin with http:// or https://.</source>
        <translation>La dirección debe empezar con http:// o https://.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, for example 2012-12-03.</source>
        <translation>Escriba la fecha como año-mes-día, por ejemplo 2012-12-03.</translation>
    </message>
    <message>
        <source>Each file needs a title.</source>
        <translation>Cada archivo necesita un título.</translation>
    </message>
    <message>
        <source>Tick the commitments whose criteria it supports.</source>
        <translation>Marque los compromisos cuyos criterios apoya.</translation>
    </message>
    <message>
        <source>No rating leans on it yet.</source>
        <translation>Todavía ninguna calificación se apoya en ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) of yours will lean on it.</source>
        <translation>
            <numerusform>%n calificación suya se apoyará en ella.</numerusform>
            <numerusform>%n calificaciones suyas se apoyarán en ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) closed by another answer and left out.</source>
        <translation>
            <numerusform>%n está cerrada por otra respuesta y queda fuera.</numerusform>
            <numerusform>%n están cerradas por otra respuesta y quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Address (link)</source>
        <translation>Dirección (enlace)</translation>
    </message>
    <message>
        <source>Accessed on</source>
        <translation>Fecha de consulta</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
</context>
<context>
    <name>BackgroundWork</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Copias de respaldo</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made by itself when a dossier is opened, when it is closed after changes, and before an import.</source>
        <translation>Todavía no hay ninguna copia de respaldo. Se hace sola al abrir un expediente, al cerrarlo después de cambios y antes de importar.</translation>
    </message>
    <message>
        <source>A backup opens as a copy of its own in your Documents; the dossier stays as it is.</source>
        <translation>La copia se abre aparte, como un expediente propio en sus Documentos; el expediente queda como está.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias de respaldo, la más reciente primero</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>&amp;Open a copy of it</source>
        <translation>&amp;Abrir una copia</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Mostrar la &amp;carpeta</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
</context>
<context>
    <name>BeforeAfterCard</name>
    <message>
        <source>Which rounds or phases to compare</source>
        <translation>Qué rondas o fases se comparan</translation>
    </message>
    <message>
        <source>Which criterion to compare</source>
        <translation>Qué criterio se compara</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>%1: midterm → end</source>
        <comment>a round</comment>
        <translation>%1: fase intermedia → término</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>two rounds</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Read earlier levels by the cross-walk: %1</source>
        <translation>Leer los niveles anteriores con la equivalencia: %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n commitment(s) with a level at both times, %1 rose, %2 stayed and %3 fell.</source>
        <translation>
            <numerusform>De %n compromiso con nivel en los dos momentos, subieron %1, siguieron igual %2 y bajaron %3.</numerusform>
            <numerusform>De %n compromisos con nivel en los dos momentos, subieron %1, siguieron igual %2 y bajaron %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n, one of the two is outside the order of the scale.</source>
        <translation>
            <numerusform>En %n, uno de los dos niveles queda fuera del orden de la escala.</numerusform>
            <numerusform>En %n, uno de los dos niveles queda fuera del orden de la escala.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a level at one of the times or at both.</source>
        <translation>
            <numerusform>%n sin nivel en uno de los dos momentos o en ambos.</numerusform>
            <numerusform>%n sin nivel en uno de los dos momentos o en ambos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, since the scales differ: %1.</source>
        <translation>No se comparan, porque las escalas son distintas: %1.</translation>
    </message>
</context>
<context>
    <name>CardStack</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 con respuesta</translation>
    </message>
    <message>
        <source>This rating leans on no evidence yet.</source>
        <translation>Esta calificación todavía no se apoya en ninguna evidencia.</translation>
    </message>
</context>
<context>
    <name>CategoriesPage</name>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>No categories yet</source>
        <translation>Todavía no hay categorías</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies)</source>
        <translation>
            <numerusform>%n categoría</numerusform>
            <numerusform>%n categorías</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; every commitment is in one</source>
        <translation>%1; todos los compromisos tienen alguna</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n commitment(s) in none</source>
        <translation>
            <numerusform>%1; %n compromiso sin ninguna</numerusform>
            <numerusform>%1; %n compromisos sin ninguna</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Agregar una categoría</translation>
    </message>
    <message>
        <source>Categories group the plan&apos;s commitments, in the tables, the charts and the report. Add one, then give it to commitments on their page.</source>
        <translation>Las categorías agrupan los compromisos del plan en las tablas, las gráficas y el informe. Agregue una y asígnela a los compromisos en su página.</translation>
    </message>
    <message>
        <source>The category was removed. Ctrl+Z brings it back.</source>
        <translation>Se quitó la categoría. Ctrl+Z la recupera.</translation>
    </message>
    <message>
        <source>Move the category up</source>
        <translation>Subir la categoría</translation>
    </message>
    <message>
        <source>Move the category down</source>
        <translation>Bajar la categoría</translation>
    </message>
</context>
<context>
    <name>CategoryModel</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title, %1</source>
        <extracomment>%1: a language</extracomment>
        <translation>Título, %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>worked out: %1</source>
        <translation>deducida: %1</translation>
    </message>
</context>
<context>
    <name>CategorySheet</name>
    <message>
        <source>Title in Spanish</source>
        <translation>Título en español</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Título en inglés</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nueva categoría</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Print chart…</source>
        <translation>Imprimir gráfica…</translation>
    </message>
    <message>
        <source>Copy, save or print this chart</source>
        <translation>Copiar, guardar o imprimir esta gráfica</translation>
    </message>
    <message>
        <source>Chart. Arrow keys go from value to value, Enter lists its commitments.</source>
        <translation>Gráfica. Las flechas van de un valor a otro; Intro muestra sus compromisos.</translation>
    </message>
    <message>
        <source>The chart is on the clipboard, as a picture and as a table.</source>
        <translation>La gráfica está en el portapapeles, como imagen y como tabla.</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Guardar gráfica</translation>
    </message>
    <message>
        <source>Vector drawing (*.svg);;Picture (*.png)</source>
        <translation>Dibujo vectorial (*.svg);;Imagen (*.png)</translation>
    </message>
    <message>
        <source>The chart was saved to “%1”.</source>
        <translation>La gráfica se guardó en «%1».</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>%1: search</source>
        <translation>%1: buscar</translation>
    </message>
</context>
<context>
    <name>ClusterHeader</name>
    <message>
        <source>Cluster %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Open the commitment</source>
        <translation>Abrir el compromiso</translation>
    </message>
    <message>
        <source>Official text of commitment %1</source>
        <translation>Texto oficial del compromiso %1</translation>
    </message>
    <message>
        <source>Commitments judged as one</source>
        <translation>Compromisos que se evalúan como uno solo</translation>
    </message>
    <message>
        <source>change or dissolve</source>
        <translation>modificar o disolver</translation>
    </message>
    <message>
        <source>Change or dissolve the cluster</source>
        <translation>Modificar o disolver el grupo</translation>
    </message>
</context>
<context>
    <name>ClusterSheet</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Commitments judged as one</source>
        <translation>Compromisos que se evalúan como uno solo</translation>
    </message>
    <message>
        <source>The plan holds no commitments yet.</source>
        <translation>El plan aún no tiene compromisos.</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Nuevo grupo de compromisos</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupo de compromisos</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>Las columnas</translation>
    </message>
    <message>
        <source>Say under which header each thing stands. What is not chosen is not read.</source>
        <translation>Diga bajo qué encabezado está cada cosa. Lo que no se elige no se lee.</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Los primeros renglones de la tabla</translation>
    </message>
    <message>
        <source>Method of the codes</source>
        <translation>Método de los códigos</translation>
    </message>
    <message>
        <source>The table has no codes</source>
        <translation>La tabla no tiene códigos</translation>
    </message>
    <message>
        <source>&amp;Method of the codes</source>
        <translation>&amp;Método de los códigos</translation>
    </message>
    <message>
        <source>Mapped as you mapped such a table on %1.</source>
        <translation>Asignadas como usted lo hizo con una tabla así el %1.</translation>
    </message>
    <message>
        <source>Choose the column with the number of the commitment.</source>
        <translation>Elija la columna con el número del compromiso.</translation>
    </message>
    <message>
        <source>Choose the column with the title or the text.</source>
        <translation>Elija la columna con el título o el texto.</translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>The commitment as a whole</source>
        <translation>El compromiso en conjunto</translation>
    </message>
    <message>
        <source>The plan as a whole</source>
        <translation>El plan en conjunto</translation>
    </message>
    <message>
        <source>As a whole</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>No comment yet.</source>
        <translation>Aún no hay notas.</translation>
    </message>
    <message>
        <source>✓ resolved: %1</source>
        <translation>✓ resuelta: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>CommentsPage</name>
    <message>
        <source>Show resolved ones, too</source>
        <translation>Mostrar también las resueltas</translation>
    </message>
    <message>
        <source>Comments, newest first</source>
        <translation>Notas, de la más reciente a la más antigua</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>There are no comments yet. In Score, Ctrl+M writes one.</source>
        <translation>Todavía no hay notas. En Calificar, Ctrl+M escribe una.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s), %1 of them not resolved</source>
        <translation>
            <numerusform>%n nota, %1 sin resolver</numerusform>
            <numerusform>%n notas, %1 sin resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelta</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a comment that is not resolved</comment>
        <translation>abierta</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Write a comment… (Ctrl+Enter adds it)</source>
        <translation>Escriba una nota… (Ctrl+Intro la agrega)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>This criterion</source>
        <translation>Este criterio</translation>
    </message>
    <message>
        <source>As a whole</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change your comment</source>
        <translation>Cambiar su nota</translation>
    </message>
    <message>
        <source>Answer to: %1</source>
        <translation>Respuesta a: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>CommitmentEditors</name>
    <message>
        <source>The plan has no categories yet.</source>
        <translation>El plan todavía no tiene categorías.</translation>
    </message>
</context>
<context>
    <name>CommitmentHeader</name>
    <message>
        <source>Official text</source>
        <translation>Texto oficial</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>Fold the text</source>
        <translation>Plegar el texto</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>Supporting: %1</source>
        <translation>Apoya: %1</translation>
    </message>
    <message>
        <source>Counterpart: %1</source>
        <translation>Contraparte: %1</translation>
    </message>
    <message>
        <source>not counted as a commitment</source>
        <translation>no se cuenta como compromiso</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s) late</source>
        <translation>
            <numerusform>%1 · %n día de atraso</numerusform>
            <numerusform>%1 · %n días de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted to the as-of date of the round, %1</source>
        <translation>Contado a la fecha de corte de la ronda, %1</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Judged as one with others: open the cluster</source>
        <translation>Se evalúa como uno solo con otros: abrir el grupo</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s) past</source>
        <translation>
            <numerusform>%1 · venció hace %n día</numerusform>
            <numerusform>%1 · venció hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentMenu</name>
    <message>
        <source>Open in Score</source>
        <translation>Abrir en Calificar</translation>
    </message>
    <message>
        <source>Fact sheet…</source>
        <translation>Ficha…</translation>
    </message>
</context>
<context>
    <name>CommitmentModel</name>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Not counted as commitments</source>
        <translation>No se cuentan como compromisos</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>completion not yet rated</source>
        <translation>cumplimiento sin calificar</translation>
    </message>
    <message>
        <source>%1; %2 of %3 answered</source>
        <translation>%1; %2 de %3 con respuesta</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupos de compromisos</translation>
    </message>
    <message>
        <source>%1 · in cluster %2</source>
        <translation>%1 · en el grupo %2</translation>
    </message>
    <message>
        <source>Commitments %1</source>
        <translation>Compromisos %1</translation>
    </message>
    <message>
        <source>%1 · commitments %2</source>
        <translation>%1 · compromisos %2</translation>
    </message>
    <message>
        <source>The government itself reports: %1.</source>
        <translation>El propio gobierno reporta: %1.</translation>
    </message>
</context>
<context>
    <name>CommitmentSheet</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Title in Spanish</source>
        <translation>Título en español</translation>
    </message>
    <message>
        <source>Official text in Spanish, to the letter</source>
        <translation>Texto oficial en español, a la letra</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Título en inglés</translation>
    </message>
    <message>
        <source>Official text in English, to the letter</source>
        <translation>Texto oficial en inglés, a la letra</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>The plan has no categories yet.</source>
        <translation>El plan todavía no tiene categorías.</translation>
    </message>
    <message>
        <source>Lead institutions</source>
        <translation>Dependencias responsables</translation>
    </message>
    <message>
        <source>Supporting institutions</source>
        <translation>Dependencias que participan</translation>
    </message>
    <message>
        <source>Counterpart in civil society</source>
        <translation>Contraparte de la sociedad civil</translation>
    </message>
    <message>
        <source>The dossier holds no institutions yet. They are added on the page of institutions.</source>
        <translation>El expediente todavía no tiene instituciones. Se agregan en la página de instituciones.</translation>
    </message>
    <message>
        <source>Counts as a commitment</source>
        <translation>Cuenta como compromiso</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No, it stands beside the plan</source>
        <translation>No, acompaña al plan</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Clave externa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Nuevo compromiso</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Official text, to the letter</source>
        <translation>Texto oficial, al pie de la letra</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <translation>Título en %1</translation>
    </message>
    <message>
        <source>Official text in %1, to the letter</source>
        <translation>Texto oficial en %1, al pie de la letra</translation>
    </message>
</context>
<context>
    <name>CommitmentTableModel</name>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Lead institution</source>
        <translation>Dependencia responsable</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Due month</source>
        <translation>Mes de vencimiento</translation>
    </message>
    <message>
        <source>Without a due date</source>
        <translation>Sin fecha de vencimiento</translation>
    </message>
    <message>
        <source>Without a lead institution</source>
        <translation>Sin dependencia responsable</translation>
    </message>
    <message>
        <source>Without an institution</source>
        <translation>Sin institución</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>Participan</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Contraparte</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Self-report</source>
        <translation>Autorreporte</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Clave externa</translation>
    </message>
    <message>
        <source>Place in the plan</source>
        <translation>Lugar en el plan</translation>
    </message>
    <message>
        <source>%1 · %2 open</source>
        <extracomment>Milestones of a commitment: so many, of which so many are not complete</extracomment>
        <translation>%1 · %2 abiertos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Completion is not yet rated in this round.</source>
        <translation>El cumplimiento aún no se ha calificado en esta ronda.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of this round not yet answered</source>
        <translation>
            <numerusform>%n pregunta de esta ronda sin responder</numerusform>
            <numerusform>%n preguntas de esta ronda sin responder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentsPage</name>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importar una tabla…</translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation>Todavía no hay compromisos</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n compromiso</numerusform>
            <numerusform>%n compromisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n not counted</source>
        <comment>so many commitments, and more beside them</comment>
        <translation>
            <numerusform>%1 y %n que no cuenta</numerusform>
            <numerusform>%1 y %n que no cuentan</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Agregar un compromiso</translation>
    </message>
    <message>
        <source>Add the plan&apos;s commitments one by one, or import them all from a table: a wizard shows what each column is taken for, and what will come in, before anything does.</source>
        <translation>Agregue los compromisos del plan uno por uno, o impórtelos todos de una tabla: un asistente muestra cómo se entiende cada columna y qué va a entrar, antes de que entre nada.</translation>
    </message>
    <message>
        <source>The commitment was removed. Ctrl+Z brings it back.</source>
        <translation>Se quitó el compromiso. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>Move the commitment up</source>
        <translation>Subir el compromiso</translation>
    </message>
    <message>
        <source>Move the commitment down</source>
        <translation>Bajar el compromiso</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) were removed. Ctrl+Z brings them back, one by one.</source>
        <translation>
            <numerusform>Se quitó %n compromiso. Ctrl+Z lo recupera.</numerusform>
            <numerusform>Se quitaron %n compromisos. Ctrl+Z los recupera, uno por uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitment %1 is now in place %2 of the plan.</source>
        <translation>El compromiso %1 está ahora en el lugar %2 del plan.</translation>
    </message>
    <message>
        <source>Move up in the plan</source>
        <translation>Subir en el plan</translation>
    </message>
    <message>
        <source>Move down in the plan</source>
        <translation>Bajar en el plan</translation>
    </message>
    <message>
        <source>Fact sheet…</source>
        <translation>Ficha…</translation>
    </message>
    <message>
        <source>%1 · on %2: %3 done, %4 overdue, %5 past due and not established, %6 not yet due</source>
        <translation>%1 · al %2: %3 cumplidos, %4 vencidos sin completar, %5 vencidos sin constancia, %6 por vencer</translation>
    </message>
</context>
<context>
    <name>ComparisonFigures</name>
    <message numerus="yes">
        <source>%1 in %n plan(s)</source>
        <extracomment>%1 is a criterion&apos;s title</extracomment>
        <translation>
            <numerusform>%1 en %n plan</numerusform>
            <numerusform>%1 en %n planes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the plan and its %n peer(s)</source>
        <extracomment>%1 is a criterion&apos;s title</extracomment>
        <translation>
            <numerusform>%1: el plan y %n plan más</numerusform>
            <numerusform>%1: el plan y los otros %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Here the scale changed: what is above and below is not to be compared.</source>
        <translation>Aquí cambió la escala: lo de arriba y lo de abajo no se comparan.</translation>
    </message>
    <message>
        <source>Another scale: what is above and below is not to be compared.</source>
        <translation>Otra escala: lo de arriba y lo de abajo no se comparan.</translation>
    </message>
    <message>
        <source>Rated by: %1.</source>
        <translation>Método de calificación: %1.</translation>
    </message>
    <message>
        <source>Read through the cross-walk “%1”.</source>
        <translation>Leído con la tabla de equivalencias «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) have no counterpart in the cross-walk and are left out.</source>
        <translation>
            <numerusform>%n nivel no tiene equivalencia y queda fuera.</numerusform>
            <numerusform>%n niveles no tienen equivalencia y quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) on which evaluators differ are left out.</source>
        <translation>
            <numerusform>Queda fuera %n compromiso sin acuerdo entre quienes evalúan.</numerusform>
            <numerusform>Quedan fuera %n compromisos sin acuerdo entre quienes evalúan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) on another scale are not among the peers.</source>
        <translation>
            <numerusform>%n plan con otra escala no entra en la suma.</numerusform>
            <numerusform>%n planes con otra escala no entran en la suma.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonFilters</name>
    <message>
        <source>Ways to compare</source>
        <translation>Maneras de comparar</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>A plan and its peers</source>
        <translation>Un plan y los demás</translation>
    </message>
    <message>
        <source>A country over time</source>
        <translation>Un país en el tiempo</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Cross-walk</source>
        <translation>Equivalencias</translation>
    </message>
    <message>
        <source>Year in which the plan was handed in</source>
        <translation>Año en que se entregó el plan</translation>
    </message>
    <message>
        <source>Reads levels of another criterion as levels of this one. Without it, each scale stays by itself.</source>
        <translation>Lee los niveles de otro criterio como niveles de este. Sin ella, cada escala queda aparte.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Todas las regiones</translation>
    </message>
    <message>
        <source>any</source>
        <comment>year</comment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Todos los métodos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>ComparisonMode</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>Planes comparados</translation>
    </message>
    <message>
        <source>No plan fits</source>
        <translation>Ningún plan coincide</translation>
    </message>
    <message>
        <source>No rated plan fits this question. Choose another criterion or plan, or let all plans in.</source>
        <translation>Ningún plan calificado coincide con esta pregunta. Elija otro criterio u otro plan, o quite los filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Todavía no hay qué comparar</translation>
    </message>
    <message>
        <source>Comparing takes at least two plans with ratings in this file. Import a table of plans.</source>
        <translation>Para comparar hacen falta al menos dos planes con calificaciones en este archivo. Importe una tabla de planes.</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importar una tabla…</translation>
    </message>
    <message>
        <source>Chart. Arrow keys go from value to value, Enter opens the plan.</source>
        <translation>Gráfica. Las flechas van de valor en valor; Intro abre el plan.</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin calificar</translation>
    </message>
    <message>
        <source>No plan has a rating in this criterion. Choose another one.</source>
        <translation>Ningún plan está calificado en este criterio. Elija otro.</translation>
    </message>
    <message>
        <source>The chosen plan has no rating in this criterion. Choose another plan or criterion.</source>
        <translation>El plan elegido no está calificado en este criterio. Elija otro plan u otro criterio.</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Sin país</translation>
    </message>
    <message>
        <source>No plan says of which country it is. Note it in Plan, under Plans.</source>
        <translation>Ningún plan dice de qué país es. Anótelo en Plan, en la página Planes.</translation>
    </message>
    <message>
        <source>No plan of this country has a rating in this criterion. Choose another country or criterion.</source>
        <translation>Ningún plan de este país está calificado en este criterio. Elija otro país u otro criterio.</translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message>
        <source>Plans of the dossier</source>
        <translation>Planes del expediente</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No cuentan</translation>
    </message>
    <message>
        <source>How many there are of each</source>
        <translation>Cuántos hay de cada cosa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Digest of the content: being worked out…</source>
        <translation>Huella del contenido: se está calculando…</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>Two dossiers with the same digest hold the same. The journal is not part of it.</source>
        <translation>Dos expedientes con la misma huella contienen lo mismo. La bitácora no forma parte de ella.</translation>
    </message>
    <message>
        <source>Institutions and organisations</source>
        <translation>Dependencias, entidades y organizaciones</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Calificaciones</translation>
    </message>
    <message>
        <source>Flags set by hand</source>
        <translation>Indicadores fijados a mano</translation>
    </message>
    <message>
        <source>Self-reports</source>
        <translation>Autorreportes</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Reuniones y consultas</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Texts of the report</source>
        <translation>Textos del informe</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Translated reasons</source>
        <translation>Justificaciones traducidas</translation>
    </message>
    <message>
        <source>Changes in the journal</source>
        <translation>Cambios en la bitácora</translation>
    </message>
    <message>
        <source>Working out the digest…</source>
        <translation>Calculando la huella…</translation>
    </message>
    <message>
        <source>Digest of the content: %1</source>
        <translation>Huella del contenido: %1</translation>
    </message>
</context>
<context>
    <name>CopyCheck</name>
    <message>
        <source>Checking the stored copies…</source>
        <translation>Comprobando las copias guardadas…</translation>
    </message>
</context>
<context>
    <name>CountryButton</name>
    <message>
        <source>Countries to compare</source>
        <translation>Países que se comparan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n países</numerusform>
            <numerusform>%n países</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries: %1</source>
        <translation>Países: %1</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>%1: other answers</source>
        <translation>%1: otras respuestas</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Justificación de %1</translation>
    </message>
    <message>
        <source>reason missing</source>
        <translation>falta la justificación</translation>
    </message>
    <message>
        <source>evidence missing</source>
        <translation>falta la evidencia</translation>
    </message>
    <message>
        <source>reason and evidence missing</source>
        <translation>faltan justificación y evidencia</translation>
    </message>
    <message>
        <source>reason and evidence required</source>
        <translation>con justificación y evidencia</translation>
    </message>
    <message>
        <source>reason required</source>
        <translation>con justificación</translation>
    </message>
    <message>
        <source>evidence required</source>
        <translation>con evidencia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Round title, then the level published there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not yet rated</source>
        <translation>sin calificar</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no reason to translate yet.</source>
        <translation>Todavía no hay una justificación que traducir.</translation>
    </message>
    <message>
        <source>Why? (Enter: write)</source>
        <translation>¿Por qué? (Intro: escribir)</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Year-month-day, as far as it is known: 2012-03-15, 2012-03 or 2012</source>
        <translation>Año-mes-día, hasta donde se sepa: 2012-03-15, 2012-03 o 2012</translation>
    </message>
</context>
<context>
    <name>DossierDesk</name>
    <message>
        <source>Opening “%1”…</source>
        <translation>Se abre «%1»…</translation>
    </message>
    <message>
        <source>Writing the Mexico 2012 example…</source>
        <translation>Se escribe el ejemplo México 2012…</translation>
    </message>
    <message>
        <source>Making the dossier…</source>
        <translation>Se crea el expediente…</translation>
    </message>
</context>
<context>
    <name>DossierDialog</name>
    <message>
        <source>The dossier “%1”</source>
        <translation>El expediente «%1»</translation>
    </message>
    <message>
        <source>Pages about the dossier</source>
        <translation>Páginas sobre el expediente</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Published values</source>
        <translation>Valores publicados</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Calificaciones</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Corte</translation>
    </message>
    <message>
        <source>As-of date of the due dates</source>
        <translation>Fecha de corte de los vencimientos</translation>
    </message>
    <message>
        <source>Empty: the day of the round.</source>
        <translation>Vacío: el día de la ronda.</translation>
    </message>
    <message>
        <source>The day on which the states are looked at. Empty: the day of the round.</source>
        <translation>El día al que se miran los estados. Vacío: el día de la ronda.</translation>
    </message>
</context>
<context>
    <name>EarlierPanel</name>
    <message>
        <source>In earlier rounds</source>
        <translation>En rondas anteriores</translation>
    </message>
    <message>
        <source>Shown once you have rated, so that it does not lead.</source>
        <translation>Se muestra cuando usted ya calificó, para no inducir la respuesta.</translation>
    </message>
    <message>
        <source>Nothing was rated here in an earlier round.</source>
        <translation>En una ronda anterior no se calificó nada aquí.</translation>
    </message>
    <message>
        <source>%1, as now</source>
        <translation>%1, como ahora</translation>
    </message>
    <message>
        <source>%1; now %2</source>
        <translation>%1; ahora %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It has the same title. Nothing records that one goes on from the other.</source>
        <translation>Tiene el mismo título. Nada registra que uno continúe al otro.</translation>
    </message>
    <message>
        <source>Its title is alike. Nothing records that one goes on from the other.</source>
        <translation>Su título se parece. Nada registra que uno continúe al otro.</translation>
    </message>
    <message>
        <source>It has the same number, and perhaps nothing else in common.</source>
        <translation>Tiene el mismo número, y tal vez nada más en común.</translation>
    </message>
    <message>
        <source>Similar in the previous plan</source>
        <translation>Parecido en el plan anterior</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing was rated there.</source>
        <translation>Ahí no se calificó nada.</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Notice, days</source>
        <translation>Días de aviso</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuta</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
</context>
<context>
    <name>EventSheet</name>
    <message>
        <source>What it was</source>
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Stage of the plan</source>
        <translation>Etapa del plan</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Días de aviso</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Personas asistentes</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuta</translation>
    </message>
    <message>
        <source>Participants, one a line</source>
        <translation>Participantes, uno por renglón</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>The dossier holds no evidence yet. It is added on the cards of the criteria.</source>
        <translation>El expediente aún no tiene evidencia. Se agrega en las tarjetas de los criterios.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nueva reunión o consulta</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Reunión o consulta</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Reuniones y consultas</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Agregar reunión o consulta</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aún no hay reuniones ni consultas</translation>
    </message>
    <message>
        <source>Meetings, consultations and publications on the way of the plan: when they were, how they were announced, who took part, and whether there are minutes.</source>
        <translation>Reuniones, consultas y publicaciones en el camino del plan: cuándo fueron, con cuánta anticipación se avisaron, quiénes participaron y si hay minuta.</translation>
    </message>
    <message>
        <source>The event was removed. Ctrl+Z brings it back.</source>
        <translation>La reunión o consulta se retiró. Ctrl+Z la recupera.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s): %1 while the plan was developed, %2 while it was carried out; signed minutes of %3</source>
        <translation>
            <numerusform>%n reunión o consulta: %1 al elaborar el plan, %2 al ponerlo en práctica; con minuta firmada, %3</numerusform>
            <numerusform>%n reuniones y consultas: %1 al elaborar el plan, %2 al ponerlo en práctica; con minuta firmada, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceDesk</name>
    <message>
        <source>Add evidence</source>
        <translation>Agregar evidencia</translation>
    </message>
    <message>
        <source>“%1” is not a web address, so it was not opened.</source>
        <translation>«%1» no es una dirección web, así que no se abrió.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Archivo…</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Enlace…</translation>
    </message>
    <message>
        <source>Already in the dossier</source>
        <translation>Ya en el expediente</translation>
    </message>
    <message>
        <source>&amp;Open the stored copy</source>
        <translation>A&amp;brir la copia guardada</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>A&amp;brir el enlace</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;Particulars…</source>
        <translation>&amp;Datos de la evidencia…</translation>
    </message>
    <message>
        <source>&amp;Detach from this criterion</source>
        <translation>&amp;Quitar de este criterio</translation>
    </message>
    <message>
        <source>&amp;Remove from the dossier</source>
        <translation>&amp;Retirar del expediente</translation>
    </message>
    <message>
        <source>Copying “%1”…</source>
        <translation>Copiando «%1»…</translation>
    </message>
    <message>
        <source>Show in the &amp;library</source>
        <translation>Mostrar en la &amp;biblioteca</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>&amp;Confidential: not in published reports</source>
        <translation>&amp;Confidencial: no aparece en informes publicados</translation>
    </message>
    <message>
        <source>Add a link as evidence</source>
        <translation>Agregar un enlace como evidencia</translation>
    </message>
    <message>
        <source>Particulars of the evidence</source>
        <translation>Datos de la evidencia</translation>
    </message>
    <message>
        <source>2012-12-03, or 2012-12</source>
        <translation>2012-12-03 o 2012-12</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Address (link)</source>
        <translation>&amp;Dirección (enlace)</translation>
    </message>
    <message>
        <source>&amp;Accessed on</source>
        <translation>&amp;Consultada el</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The address has to begin with http:// or https://.</source>
        <translation>La dirección debe empezar con http:// o https://.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, for example 2012-12-03.</source>
        <translation>Escriba la fecha como año-mes-día, por ejemplo 2012-12-03.</translation>
    </message>
</context>
<context>
    <name>EvidenceIntake</name>
    <message>
        <source>Reading the files…</source>
        <translation>Leyendo los archivos…</translation>
    </message>
    <message>
        <source>Copying into the dossier…</source>
        <translation>Copiando al expediente…</translation>
    </message>
</context>
<context>
    <name>EvidenceLibrary</name>
    <message>
        <source>No evidence yet</source>
        <translation>Aún no hay evidencia</translation>
    </message>
    <message>
        <source>Drop files here, paste a file or a link, or add them with the button (Ctrl+E). A copy is kept in the dossier.</source>
        <translation>Arrastre archivos aquí, pegue un archivo o un enlace, o agréguelos con el botón (Ctrl+E). La copia queda en el expediente.</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nada corresponde al filtro</translation>
    </message>
    <message>
        <source>There is evidence in the dossier, but none that fits what is asked for above.</source>
        <translation>En el expediente hay evidencia, pero ninguna que corresponda a lo que se pide arriba.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar toda</translation>
    </message>
    <message>
        <source>Check all copies</source>
        <translation>Comprobar todas las copias</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Agregar evidencia</translation>
    </message>
    <message>
        <source>Add files (Ctrl+E); files and links can also be dropped or pasted here</source>
        <translation>Agregar archivos (Ctrl+E); también se pueden arrastrar o pegar aquí archivos y enlaces</translation>
    </message>
    <message>
        <source>Title, file, link, commitment…  (/)</source>
        <translation>Título, archivo, enlace, compromiso…  (/)</translation>
    </message>
    <message>
        <source>Filter the evidence</source>
        <translation>Filtrar la evidencia</translation>
    </message>
    <message>
        <source>Which evidence is shown</source>
        <translation>Qué evidencia se muestra</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Este plan</translation>
    </message>
    <message>
        <source>All of the dossier</source>
        <translation>Todo el expediente</translation>
    </message>
    <message>
        <source>without access date</source>
        <translation>sin fecha de consulta</translation>
    </message>
    <message>
        <source>nothing leans on it</source>
        <translation>nadie la usa</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidencial</translation>
    </message>
    <message>
        <source>altered or missing</source>
        <translation>alterada o faltante</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n evidencia</numerusform>
            <numerusform>%n evidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n piece(s) of evidence</source>
        <translation>
            <numerusform>%1 de %n evidencia</numerusform>
            <numerusform>%1 de %n evidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) altered or missing: add the original file again, or take it from a backup.</source>
        <translation>
            <numerusform>%n copia alterada o faltante: agregue de nuevo el archivo original o recupérelo de un respaldo.</numerusform>
            <numerusform>%n copias alteradas o faltantes: agregue de nuevo los archivos originales o recupérelos de un respaldo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceMode</name>
    <message>
        <source>What is shown of the evidence</source>
        <translation>Qué se muestra de la evidencia</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Evidence: add files</source>
        <translation>Evidencia: agregar archivos</translation>
    </message>
    <message>
        <source>Evidence: add a link</source>
        <translation>Evidencia: agregar un enlace</translation>
    </message>
    <message>
        <source>Evidence: check all copies</source>
        <translation>Evidencia: comprobar todas las copias</translation>
    </message>
    <message>
        <source>Evidence: filter</source>
        <translation>Evidencia: filtrar</translation>
    </message>
    <message>
        <source>&amp;Remove from the dossier</source>
        <translation>&amp;Retirar del expediente</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Agregar evidencia</translation>
    </message>
    <message>
        <source>The clipboard holds neither a file nor a web address.</source>
        <translation>El portapapeles no tiene ni un archivo ni una dirección web.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) altered or missing. The table shows which; add the original file again, or take it from a backup.</source>
        <translation>
            <numerusform>%n copia alterada o faltante. La tabla dice cuál; agregue de nuevo el archivo original o recupérelo de un respaldo.</numerusform>
            <numerusform>%n copias alteradas o faltantes. La tabla dice cuáles; agregue de nuevo los archivos originales o recupérelos de un respaldo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n copy(ies) are sound.</source>
        <translation>
            <numerusform>La copia (%n) está íntegra.</numerusform>
            <numerusform>Las %n copias están íntegras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n copy(ies) were checked and are sound.</source>
        <translation>
            <numerusform>Detenido. Se comprobó %n copia y está íntegra.</numerusform>
            <numerusform>Detenido. Se comprobaron %n copias y están íntegras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Something else is being added as evidence. Add or cancel it first.</source>
        <translation>Ya se está agregando otra evidencia. Agréguela o cancele primero.</translation>
    </message>
    <message>
        <source>The files that were to be added as evidence are no longer where they were.</source>
        <translation>Los archivos que se iban a agregar como evidencia ya no están donde estaban.</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>confidential</source>
        <translation>confidencial</translation>
    </message>
    <message>
        <source>How many ratings lean on it</source>
        <translation>Cuántas calificaciones se apoyan en ella</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Consultada</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Calif.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>No evidence yet. Drop files on a card, or use “+ evidence” (Ctrl+E).</source>
        <translation>Aún no hay evidencia. Arrastre archivos a una tarjeta o use «+ evidencia» (Ctrl+E).</translation>
    </message>
    <message>
        <source>Evidence %1: %2</source>
        <translation>Evidencia %1: %2</translation>
    </message>
    <message>
        <source>stored copy, %1</source>
        <translation>copia guardada, %1</translation>
    </message>
    <message>
        <source>accessed %1</source>
        <translation>consultada el %1</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidencial</translation>
    </message>
    <message>
        <source>copy altered or missing</source>
        <translation>copia alterada o faltante</translation>
    </message>
</context>
<context>
    <name>EvidencePreview</name>
    <message>
        <source>Reading the stored copy…</source>
        <translation>Leyendo la copia guardada…</translation>
    </message>
    <message>
        <source>Choose a piece of evidence in the table to see it here.</source>
        <translation>Elija una evidencia en la tabla para verla aquí.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Más pequeño (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>Fit to the window (0)</source>
        <translation>Ajustar a la ventana (0)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This copy is too large to be shown here. Open it with the system&apos;s program, or save a copy.</source>
        <translation>Esta copia es demasiado grande para mostrarla aquí. Ábrala con el programa del sistema o guarde una copia.</translation>
    </message>
    <message>
        <source>%1 · %2
Files of this kind are not shown here. Open it with the system&apos;s program, or save a copy.</source>
        <translation>%1 · %2
Los archivos de este tipo no se muestran aquí. Ábralo con el programa del sistema o guarde una copia.</translation>
    </message>
    <message>
        <source>This picture cannot be shown: it is damaged, too large, or of a kind not known here. Open it with the system&apos;s program, or save a copy.</source>
        <translation>Esta imagen no se puede mostrar: está dañada, es demasiado grande o de un tipo que aquí no se conoce. Ábrala con el programa del sistema o guarde una copia.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Open the stored copy with the system&apos;s program</source>
        <translation>Abrir la copia guardada con el programa del sistema</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>+ evidence</source>
        <translation>+ evidencia</translation>
    </message>
    <message>
        <source>Add a file or a link (Ctrl+E); files can also be dropped on the card</source>
        <translation>Agregar un archivo o un enlace (Ctrl+E); también puede arrastrar archivos a la tarjeta</translation>
    </message>
    <message>
        <source>Evidence %1: %2</source>
        <translation>Evidencia %1: %2</translation>
    </message>
    <message>
        <source>The stored copy is altered or missing; see it in the library.</source>
        <translation>La copia guardada está alterada o falta; véala en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Office document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>link only</source>
        <comment>state of a stored copy</comment>
        <translation>solo enlace</translation>
    </message>
    <message>
        <source>not yet checked</source>
        <comment>state of a stored copy</comment>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>state of a stored copy</comment>
        <translation>íntegra</translation>
    </message>
    <message>
        <source>altered</source>
        <comment>state of a stored copy</comment>
        <translation>alterada</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>state of a stored copy</comment>
        <translation>falta</translation>
    </message>
    <message>
        <source>The stored copy was altered: it is no longer what was added. Do not rely on it. Add the original file again and the copy is mended, or take it from a backup.</source>
        <translation>La copia guardada fue alterada: ya no es lo que se agregó. No se apoye en ella. Agregue de nuevo el archivo original y la copia se repara, o recupérela de un respaldo.</translation>
    </message>
    <message>
        <source>The stored copy is missing. Add the original file again and it is put back, or take it from a backup.</source>
        <translation>Falta la copia guardada. Agregue de nuevo el archivo original y la copia vuelve a su lugar, o recupérela de un respaldo.</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n calificación</numerusform>
            <numerusform>%n calificaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the process</source>
        <translation>
            <numerusform>%n reunión o consulta</numerusform>
            <numerusform>%n reuniones o consultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n propuesta</numerusform>
            <numerusform>%n propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>%1, milestone %2</source>
        <translation>%1, hito %2</translation>
    </message>
    <message>
        <source>%1 · %2: %3 (%4)</source>
        <comment>commitment, criterion, level, person</comment>
        <translation>%1 · %2: %3 (%4)</translation>
    </message>
    <message>
        <source>not yet rated</source>
        <translation>sin calificar</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Workbook (XLSX)</source>
        <translation>&amp;Libro de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>&amp;Official OGP table (CSV or XLSX)</source>
        <translation>Tabla &amp;oficial de la AGA (CSV o XLSX)</translation>
    </message>
    <message>
        <source>One row a commitment, in the columns and words of the 2024 edition.</source>
        <translation>Un renglón por compromiso, con las columnas y palabras de la edición 2024.</translation>
    </message>
    <message>
        <source>&amp;CSV tables (folder)</source>
        <translation>Tablas &amp;CSV (carpeta)</translation>
    </message>
    <message>
        <source>&amp;Data package (folder)</source>
        <translation>Paquete de &amp;datos (carpeta)</translation>
    </message>
    <message>
        <source>All there is, evidence too; another Cotejo reads it back without loss.</source>
        <translation>Todo lo que hay, también la evidencia; otro Cotejo lo lee de vuelta sin perder nada.</translation>
    </message>
    <message>
        <source>&amp;JSON document</source>
        <translation>Documento &amp;JSON</translation>
    </message>
    <message>
        <source>All data but the copies of evidence, for programs.</source>
        <translation>Todos los datos menos las copias de la evidencia, para programas.</translation>
    </message>
    <message>
        <source>&amp;Plans</source>
        <translation>P&amp;lanes</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exportar datos</translation>
    </message>
    <message>
        <source>The plan at work</source>
        <translation>El plan en que se trabaja</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Todos los planes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Libros de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON documents (*.json)</source>
        <translation>Documentos JSON (*.json)</translation>
    </message>
    <message>
        <source>For the &amp;public: without confidential evidence, officials, comments, and ratings that are not settled</source>
        <translation>Para el &amp;público: sin evidencia confidencial, responsables, comentarios ni calificaciones sin acuerdo</translation>
    </message>
    <message>
        <source>Counts and shares as formulas, codes with their labels, and all tables, for a spreadsheet.</source>
        <translation>Conteos y porcentajes como fórmulas, códigos con su etiqueta y todas las tablas, para hoja de cálculo.</translation>
    </message>
    <message>
        <source>Commitments, ratings, evidence and the rest as files of text.</source>
        <translation>Compromisos, calificaciones, evidencia y lo demás, como archivos de texto.</translation>
    </message>
    <message>
        <source>&amp;Language of the workbook</source>
        <translation>&amp;Idioma del libro</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
</context>
<context>
    <name>FacetChip</name>
    <message>
        <source>%1: %2</source>
        <comment>a filter and what it keeps</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <translation>
            <numerusform>%1: %n elegido</numerusform>
            <numerusform>%1: %n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: todo</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>&amp;Confidential: not in published reports</source>
        <translation>&amp;Confidencial: fuera de los informes publicados</translation>
    </message>
    <message>
        <source>Commitments it belongs to</source>
        <translation>Compromisos a los que pertenece</translation>
    </message>
    <message>
        <source>This plan has no commitments yet.</source>
        <translation>Este plan aún no tiene compromisos.</translation>
    </message>
    <message>
        <source>What leans on it; Enter opens it</source>
        <translation>Lo que se apoya en ella; Intro lo abre</translation>
    </message>
    <message>
        <source>Nothing leans on it yet.</source>
        <translation>Nada se apoya en ella todavía.</translation>
    </message>
    <message>
        <source>Remove from the dossier</source>
        <translation>Retirar del expediente</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Address (link)</source>
        <translation>&amp;Dirección (enlace)</translation>
    </message>
    <message>
        <source>Accesse&amp;d on</source>
        <translation>Co&amp;nsultado el</translation>
    </message>
    <message>
        <source>Co&amp;mmitments it belongs to</source>
        <translation>Co&amp;mpromisos a los que pertenece</translation>
    </message>
    <message>
        <source>What &amp;leans on it</source>
        <translation>Lo que se apo&amp;ya en ella</translation>
    </message>
    <message>
        <source>Accessed today</source>
        <translation>Consultada hoy</translation>
    </message>
    <message>
        <source>copy: %1</source>
        <translation>copia: %1</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Reunión o consulta: %1</translation>
    </message>
    <message>
        <source>Proposal %1: %2</source>
        <translation>Propuesta %1: %2</translation>
    </message>
    <message>
        <source>Evidence needs a title.</source>
        <translation>La evidencia necesita un título.</translation>
    </message>
    <message>
        <source>The address has to begin with http:// or https://.</source>
        <translation>La dirección debe empezar con http:// o https://.</translation>
    </message>
    <message>
        <source>Without a stored copy, it needs its address.</source>
        <translation>Sin copia guardada, necesita su dirección.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, for example 2012-12-03.</source>
        <translation>Escriba la fecha como año-mes-día, por ejemplo 2012-12-03.</translation>
    </message>
    <message>
        <source>This still leans on it: %1. Removed, it is taken out there too; Ctrl+Z brings it back.</source>
        <comment>3 ratings and 1 event</comment>
        <translation>Todavía se apoyan en ella: %1. Si la retira, también sale de ahí; Ctrl+Z la devuelve.</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>Retirar de todos modos</translation>
    </message>
    <message>
        <source>%1 was removed. Ctrl+Z brings it back.</source>
        <translation>%1 se retiró. Ctrl+Z la devuelve.</translation>
    </message>
</context>
<context>
    <name>FileCare</name>
    <message>
        <source>%1 (backup of %2)</source>
        <translation>%1 (copia del %2)</translation>
    </message>
    <message>
        <source>Making a backup first…</source>
        <translation>Primero se hace una copia de respaldo…</translation>
    </message>
    <message>
        <source>Move a copy to a safe place…</source>
        <translation>Llevar una copia a un lugar seguro…</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>Move a copy to a safe place</source>
        <translation>Llevar una copia a un lugar seguro</translation>
    </message>
    <message>
        <source>Dossiers (*.cotejo)</source>
        <translation>Expedientes (*.cotejo)</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Abrir para lectura</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Open the backup of %1</source>
        <extracomment>%1: the time, or day and time, of the backup</extracomment>
        <translation>Abrir la copia de %1</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation>Abriendo la copia de respaldo…</translation>
    </message>
    <message>
        <source>Looking into the backups…</source>
        <translation>Revisando las copias de respaldo…</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>“%1” is there already and stays as it is. Choose another name.</source>
        <translation>«%1» ya existe y se queda como está. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop here to open the dossier</source>
        <translation>Suelte aquí para abrir el expediente</translation>
    </message>
    <message>
        <source>Drop here to import the table</source>
        <translation>Suelte aquí para importar la tabla</translation>
    </message>
    <message>
        <source>Drop here for a new dossier from the table</source>
        <translation>Suelte aquí para crear un expediente con la tabla</translation>
    </message>
    <message>
        <source>Drop here for a new dossier from the data package</source>
        <translation>Suelte aquí para crear un expediente con el paquete de datos</translation>
    </message>
    <message>
        <source>Drop on a card to add as its evidence, or anywhere for the commitment</source>
        <translation>Suelte sobre una tarjeta para agregarlo como su evidencia, o en otra parte para el compromiso</translation>
    </message>
    <message>
        <source>This folder is no data package: it holds no datapackage.json.</source>
        <translation>Esta carpeta no es un paquete de datos: no contiene datapackage.json.</translation>
    </message>
    <message>
        <source>Without a dossier, drop one file: a dossier (.cotejo), a table (CSV, TSV, XLSX) or a data package. Evidence needs an open dossier.</source>
        <translation>Sin expediente abierto, suelte un solo archivo: un expediente (.cotejo), una tabla (CSV, TSV, XLSX) o un paquete de datos. La evidencia requiere un expediente abierto.</translation>
    </message>
    <message>
        <source>This dossier is open for reading only, so nothing can be added to it.</source>
        <translation>Este expediente está abierto solo para lectura; no se le puede agregar nada.</translation>
    </message>
    <message>
        <source>Choose the commitment first that these files are evidence for.</source>
        <translation>Elija primero el compromiso al que corresponden estos archivos.</translation>
    </message>
    <message>
        <source>Dossiers, data packages and folders are taken one at a time.</source>
        <translation>Los expedientes, paquetes de datos y carpetas se reciben de uno en uno.</translation>
    </message>
    <message>
        <source>“%1” was dropped.</source>
        <translation>Se soltó «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were dropped.</source>
        <translation>
            <numerusform>Se soltó %n archivo.</numerusform>
            <numerusform>Se soltaron %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add as evidence to commitment %1</source>
        <extracomment>%1: number of the commitment</extracomment>
        <translation>Agregar como evidencia al compromiso %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added as evidence.</source>
        <translation>
            <numerusform>Se agregó %n archivo como evidencia.</numerusform>
            <numerusform>Se agregaron %n archivos como evidencia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search here… (Ctrl+F)</source>
        <translation>Buscar aquí… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in this table</source>
        <translation>Buscar en esta tabla</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>grouped by a facet: institution</comment>
        <translation>Por %1</translation>
    </message>
</context>
<context>
    <name>FlagList</name>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todos</translation>
    </message>
    <message>
        <source>Fold the derived values</source>
        <translation>Plegar los valores derivados</translation>
    </message>
    <message>
        <source>Show all derived values</source>
        <translation>Ver todos los valores derivados</translation>
    </message>
    <message>
        <source>Derived values: none yet, too little is rated</source>
        <translation>Valores derivados: ninguno todavía, falta calificar</translation>
    </message>
    <message>
        <source>Derived values: %1</source>
        <translation>Valores derivados: %1</translation>
    </message>
</context>
<context>
    <name>FlagRow</name>
    <message>
        <source>Source of the rule: %1</source>
        <translation>Fuente de la regla: %1</translation>
    </message>
    <message>
        <source>%1: set by hand</source>
        <translation>%1: fijar a mano</translation>
    </message>
    <message>
        <source>back to the rule</source>
        <translation>volver a la regla</translation>
    </message>
    <message>
        <source>%1: give back to its rule</source>
        <translation>%1: devolver a su regla</translation>
    </message>
    <message>
        <source>%1: value set by hand</source>
        <translation>%1: valor fijado a mano</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Why, against the rule? (required)</source>
        <translation>¿Por qué, contra la regla? (obligatorio)</translation>
    </message>
    <message>
        <source>%1: reason for setting it by hand</source>
        <translation>%1: razón para fijarlo a mano</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>open: not everything it takes is rated yet</source>
        <translation>pendiente: falta calificar parte de lo que requiere</translation>
    </message>
    <message>
        <source>no, because of: %1</source>
        <translation>no, por: %1</translation>
    </message>
    <message>
        <source>Set by hand: yes. %1 (%2, %3)</source>
        <translation>Fijado a mano: sí. %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Set by hand: no. %1 (%2, %3)</source>
        <translation>Fijado a mano: no. %1 (%2, %3)</translation>
    </message>
    <message>
        <source>By the rule: %1</source>
        <translation>Según la regla: %1</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>fijar a mano</translation>
    </message>
    <message>
        <source>%1: yes, by hand</source>
        <translation>%1: sí, a mano</translation>
    </message>
    <message>
        <source>%1: no, by hand</source>
        <translation>%1: no, a mano</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GoToBox</name>
    <message>
        <source>Places to go</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Search everything, or go to…  Ctrl+K</source>
        <translation>Buscar en todo, o ir a…  Ctrl+K</translation>
    </message>
    <message>
        <source>Search everything, or go to a commitment, mode or action</source>
        <translation>Buscar en todo, o ir a un compromiso, un modo o una acción</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n hit(s)</source>
        <translation>
            <numerusform>Ver el único resultado</numerusform>
            <numerusform>Ver los %n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ronda</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>No se encontró nada con «%1»</translation>
    </message>
</context>
<context>
    <name>GroupedRows</name>
    <message numerus="yes">
        <source>%1, %n in all</source>
        <extracomment>A group as a screen reader says it: what it is, and how many it holds</extracomment>
        <translation>
            <numerusform>%1, %n en total</numerusform>
            <numerusform>%1, %n en total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidancePanel</name>
    <message>
        <source>Chosen: %1</source>
        <translation>Elegido: %1</translation>
    </message>
    <message>
        <source>You also used “%1” in</source>
        <translation>También usó «%1» en</translation>
    </message>
    <message>
        <source>“%1” also used in</source>
        <translation>«%1» se usó también en</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Not on this page.</source>
        <translation>No está en esta página.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Enter goes to the next place.</source>
        <translation>Intro lleva al siguiente lugar.</translation>
    </message>
</context>
<context>
    <name>HighlightsCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>so many out of all</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Nothing has been rated here yet.</source>
        <translation>Aquí todavía no se ha calificado nada.</translation>
    </message>
    <message>
        <source>not yet rated</source>
        <translation>sin calificar</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Reason removed</source>
        <translation>Justificación retirada</translation>
    </message>
    <message>
        <source>Reason: “%1”</source>
        <translation>Justificación: «%1»</translation>
    </message>
    <message>
        <source>Confirmed, or its evidence changed</source>
        <translation>Se confirmó, o cambió su evidencia</translation>
    </message>
    <message>
        <source>(an earlier change taken back)</source>
        <translation>(se deshizo un cambio anterior)</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Table “%1”</source>
        <translation>Tabla «%1»</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Siguiente &gt;</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Save the dossier as…</source>
        <translation>&amp;Guardar el expediente como…</translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Discard this for good? “%1”</source>
        <translation>¿Descartar esto definitivamente? «%1»</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Descartar definitivamente</translation>
    </message>
</context>
<context>
    <name>InstitutionModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Siglas</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>También escrita</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Responsable de</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Participa en</translation>
    </message>
    <message>
        <source>Counterpart of</source>
        <translation>Contraparte de</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Part in the plan</source>
        <translation>Papel en el plan</translation>
    </message>
    <message>
        <source>Leads commitments</source>
        <translation>Responsable de compromisos</translation>
    </message>
    <message>
        <source>Supports commitments</source>
        <translation>Participa en compromisos</translation>
    </message>
    <message>
        <source>Counterpart of commitments</source>
        <translation>Contraparte de compromisos</translation>
    </message>
    <message>
        <source>No part in this plan</source>
        <translation>Sin papel en este plan</translation>
    </message>
</context>
<context>
    <name>InstitutionSheet</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Siglas</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Also written as, one a line</source>
        <translation>También escrita como, una por línea</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Nueva institución</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
</context>
<context>
    <name>InstitutionsPage</name>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>No institutions yet</source>
        <translation>Todavía no hay instituciones</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s): %1 lead commitments of this plan, %2 support them</source>
        <translation>
            <numerusform>%n institución: %1 responsables de compromisos de este plan, %2 que participan</numerusform>
            <numerusform>%n instituciones: %1 responsables de compromisos de este plan, %2 que participan</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an institution</source>
        <translation>Agregar una institución</translation>
    </message>
    <message>
        <source>Those who answer for the commitments, with every way their names are written. Add one, then name it in commitments; an imported table brings its own.</source>
        <translation>Quienes responden por los compromisos, con todas las formas en que se escriben sus nombres. Agregue una y nómbrela en los compromisos; una tabla importada trae las suyas.</translation>
    </message>
    <message>
        <source>The institution was removed. Ctrl+Z brings it back.</source>
        <translation>Se quitó la institución. Ctrl+Z la recupera.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Unir…</translation>
    </message>
    <message>
        <source>Select two or more with Ctrl or Shift, then merge them into one.</source>
        <translation>Seleccione dos o más con Ctrl o Mayús y únalas en una.</translation>
    </message>
    <message>
        <source>Look the same: %1</source>
        <translation>Parecen la misma: %1</translation>
    </message>
    <message>
        <source>Fact sheet…</source>
        <translation>Ficha…</translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message>
        <source>Journal</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Every change, who made it and when. Nothing is ever taken out; each row is chained to the one before.</source>
        <translation>Cada cambio, quién lo hizo y cuándo. Nada se quita nunca; cada renglón está encadenado al anterior.</translation>
    </message>
    <message>
        <source>Only rows with these words</source>
        <translation>Solo renglones con estas palabras</translation>
    </message>
    <message>
        <source>&amp;Verify the dossier</source>
        <translation>&amp;Verificar el expediente</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
</context>
<context>
    <name>KeptForm</name>
    <message>
        <source>This was filled in here and not saved (%1): “%2”</source>
        <translation>Esto se llenó aquí y no se guardó (%1): «%2»</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Since then the dossier has got something newer in: %1. Save puts what stands here in its place; Cancel leaves it.</source>
        <translation>Desde entonces hay algo más reciente en el expediente en: %1. «Guardar» pone en su lugar lo que está aquí; «Cancelar» lo deja.</translation>
    </message>
    <message>
        <source>What was being changed is no longer in the dossier. Save adds it anew.</source>
        <translation>Lo que se estaba modificando ya no está en el expediente. «Guardar» lo agrega de nuevo.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>On a card</source>
        <translation>En una tarjeta</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>choose a level</source>
        <translation>elegir un nivel</translation>
    </message>
    <message>
        <source>0 or -</source>
        <translation>0 o -</translation>
    </message>
    <message>
        <source>other answers: does not apply, unclear …</source>
        <translation>otras respuestas: no aplica, no claro…</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Intro o F2</translation>
    </message>
    <message>
        <source>write the reason</source>
        <translation>escribir la justificación</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the card</source>
        <translation>volver a la tarjeta</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>along the levels; Space chooses</source>
        <translation>recorrer los niveles; Espacio elige</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>agregar evidencia</translation>
    </message>
    <message>
        <source>From item to item</source>
        <translation>De un punto a otro</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>previous and next card</source>
        <translation>tarjeta anterior y siguiente</translation>
    </message>
    <message>
        <source>next and previous open item, across commitments</source>
        <translation>pendiente siguiente y anterior, también en otros compromisos</translation>
    </message>
    <message>
        <source>Ctrl+PgDn, Ctrl+PgUp</source>
        <translation>Ctrl+AvPág, Ctrl+RePág</translation>
    </message>
    <message>
        <source>next and previous commitment</source>
        <translation>compromiso siguiente y anterior</translation>
    </message>
    <message>
        <source>search commitments</source>
        <translation>buscar en los compromisos</translation>
    </message>
    <message>
        <source>next field; it never stays caught</source>
        <translation>campo siguiente; nunca se queda atorado</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier parte</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Ctrl+1 …</source>
        <translation>Ctrl+1 …</translation>
    </message>
    <message>
        <source>modes</source>
        <translation>modos</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z, Ctrl+Mayús+Z</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>deshacer, rehacer</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>menú</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In a table and its sheet</source>
        <translation>En una tabla y su ficha</translation>
    </message>
    <message>
        <source>Enter, Insert, Delete</source>
        <translation>Intro, Insertar, Supr</translation>
    </message>
    <message>
        <source>open, add, remove</source>
        <translation>abrir, agregar, retirar</translation>
    </message>
    <message>
        <source>Ctrl+Enter, Esc</source>
        <translation>Ctrl+Intro, Esc</translation>
    </message>
    <message>
        <source>save the sheet, cancel it</source>
        <translation>guardar la ficha, cancelarla</translation>
    </message>
    <message>
        <source>Shift+↑ ↓</source>
        <translation>Mayús+↑ ↓</translation>
    </message>
    <message>
        <source>select several commitments, for a cluster</source>
        <translation>seleccionar varios compromisos, para un grupo</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>write a comment; Ctrl+Enter adds it</source>
        <translation>escribir una nota; Ctrl+Intro la agrega</translation>
    </message>
    <message>
        <source>Ctrl+B, Ctrl+I</source>
        <translation>Ctrl+B, Ctrl+I</translation>
    </message>
    <message>
        <source>bold, italic, in a reason</source>
        <translation>negritas, cursivas, en una justificación</translation>
    </message>
    <message>
        <source>search everything; go to a commitment, mode or action</source>
        <translation>buscar en todo; ir a un compromiso, un modo o una acción</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Mayús+F</translation>
    </message>
    <message>
        <source>all hits of a search</source>
        <translation>todos los resultados de una búsqueda</translation>
    </message>
    <message>
        <source>show the evidence in the library</source>
        <translation>mostrar la evidencia en la biblioteca</translation>
    </message>
    <message>
        <source>change the cell</source>
        <translation>cambiar la celda</translation>
    </message>
    <message>
        <source>Ctrl+F, Ctrl+C</source>
        <translation>Ctrl+F, Ctrl+C</translation>
    </message>
    <message>
        <source>search the table, copy its rows</source>
        <translation>buscar en la tabla, copiar sus renglones</translation>
    </message>
    <message>
        <source>Ctrl+Enter on a row</source>
        <translation>Ctrl+Intro en un renglón</translation>
    </message>
    <message>
        <source>score its commitment</source>
        <translation>calificar su compromiso</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>translate the reason for the report</source>
        <translation>traducir la justificación para el informe</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Mayús+L</translation>
    </message>
    <message>
        <source>In charts and time lines</source>
        <translation>En gráficas y líneas de tiempo</translation>
    </message>
    <message>
        <source>chart or table, on a card of the overview</source>
        <translation>gráfica o tabla, en una tarjeta del resumen</translation>
    </message>
    <message>
        <source>sort the matrix by the column</source>
        <translation>ordenar la matriz por la columna</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>a time line or a picture closer, farther away</source>
        <translation>acercar y alejar una línea de tiempo o una imagen</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>move up or down in the order</source>
        <translation>subir o bajar en el orden</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>add a link, in the evidence library</source>
        <translation>agregar un enlace, en la biblioteca de evidencia</translation>
    </message>
    <message>
        <source>Ctrl+P, Ctrl+Shift+P</source>
        <translation>Ctrl+P, Ctrl+Mayús+P</translation>
    </message>
    <message>
        <source>print the report, see it first</source>
        <translation>imprimir el informe, verlo antes</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Mayús+E</translation>
    </message>
    <message>
        <source>export the report</source>
        <translation>exportar el informe</translation>
    </message>
    <message>
        <source>Ctrl+N, Ctrl+O</source>
        <translation>Ctrl+N, Ctrl+O</translation>
    </message>
    <message>
        <source>new dossier, open one</source>
        <translation>expediente nuevo, abrir uno</translation>
    </message>
    <message>
        <source>Ctrl+W, Ctrl+Q</source>
        <translation>Ctrl+W, Ctrl+Q</translation>
    </message>
    <message>
        <source>close the dossier, quit</source>
        <translation>cerrar el expediente, salir</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>F1, Shift+F1</source>
        <translation>F1, Mayús+F1</translation>
    </message>
    <message>
        <source>this list, the guide</source>
        <translation>esta lista, la guía</translation>
    </message>
    <message>
        <source>next list: needs me, not yet rated, no evidence, changed, all</source>
        <translation>lista siguiente: pendientes, sin calificar, sin evidencia, cambió, todos</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Reasons of ratings</source>
        <translation>Justificaciones</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Events of the process</source>
        <translation>Eventos del proceso</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Dependencias y entidades</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Self-reports</source>
        <translation>Autorreportes</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Texts of the report</source>
        <translation>Textos del informe</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
</context>
<context>
    <name>LevelChoices</name>
    <message>
        <source>%1: %2, %3 of %4</source>
        <extracomment>A level button, as a screen reader says it: &quot;Completion: Substantial, 3 of 4&quot;</extracomment>
        <translation>%1: %2, %3 de %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>Clear this rating</source>
        <translation>Borrar esta calificación</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close and lose the text</source>
        <translation>Cerrar y perder el texto</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Quitarlo de la lista</translation>
    </message>
    <message>
        <source>What you typed could not be stored, so the dossier stays open. Complete what is missing where you typed it, or free some disk space, then try again.</source>
        <translation>Lo que escribió no se pudo guardar, así que el expediente sigue abierto. Complete lo que falta donde escribió, o libere espacio en el disco, e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Recognised by its name.</source>
        <translation>Reconocida por su nombre.</translation>
    </message>
    <message>
        <source>Suggested: like “%1”.</source>
        <translation>Sugerida: se parece a «%1».</translation>
    </message>
    <message>
        <source>As you chose.</source>
        <translation>Como usted eligió.</translation>
    </message>
    <message>
        <source>— not in the table —</source>
        <translation>— no está en la tabla —</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Official text</source>
        <translation>Texto oficial</translation>
    </message>
    <message>
        <source>Responsible institution</source>
        <translation>Institución responsable</translation>
    </message>
    <message>
        <source>Supporting institutions</source>
        <translation>Instituciones de apoyo</translation>
    </message>
    <message>
        <source>Civil-society counterpart</source>
        <translation>Contraparte de la sociedad civil</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha de vencimiento</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Number of the plan</source>
        <translation>Número del plan</translation>
    </message>
    <message>
        <source>Identifier elsewhere</source>
        <translation>Identificador externo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Milestone: number</source>
        <translation>Hito: número</translation>
    </message>
    <message>
        <source>Milestone: title</source>
        <translation>Hito: título</translation>
    </message>
    <message>
        <source>Milestone: text</source>
        <translation>Hito: texto</translation>
    </message>
    <message>
        <source>Milestone: start</source>
        <translation>Hito: inicio</translation>
    </message>
    <message>
        <source>Milestone: due date</source>
        <translation>Hito: fecha de vencimiento</translation>
    </message>
    <message>
        <source>Milestone: responsible institution</source>
        <translation>Hito: institución responsable</translation>
    </message>
    <message>
        <source>Milestone: completion</source>
        <translation>Hito: cumplimiento</translation>
    </message>
</context>
<context>
    <name>MatrixCard</name>
    <message>
        <source>Arrow keys go from cell to cell, Enter opens the commitment.</source>
        <translation>Las flechas van de una casilla a otra; Intro abre el compromiso.</translation>
    </message>
    <message>
        <source>Open as a table: sort, copy, save, print</source>
        <translation>Abrir como tabla: ordenar, copiar, guardar, imprimir</translation>
    </message>
</context>
<context>
    <name>MatrixDialog</name>
    <message>
        <source>Arrow keys go from cell to cell, Enter goes to the criterion, S sorts by the column.</source>
        <translation>Las flechas van de celda en celda, Intro va al criterio, S ordena por la columna.</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>The %n commitment(s) by criterion</source>
        <translation>
            <numerusform>El compromiso por criterio</numerusform>
            <numerusform>Los %n compromisos por criterio</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers and titles</source>
        <translation>Números y títulos</translation>
    </message>
    <message>
        <source>The table is on the clipboard, in the order shown.</source>
        <translation>La tabla está en el portapapeles, en el orden que se ve.</translation>
    </message>
    <message>
        <source>Save the matrix</source>
        <translation>Guardar la matriz</translation>
    </message>
    <message>
        <source>Table (*.csv);;Vector drawing (*.svg);;Picture (*.png)</source>
        <translation>Tabla (*.csv);;Dibujo vectorial (*.svg);;Imagen (*.png)</translation>
    </message>
    <message>
        <source>Saved to “%1”.</source>
        <translation>Se guardó en «%1».</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>%1 %2. %3: %4</source>
        <comment>number, title, criterion, level</comment>
        <translation>%1 %2. %3: %4</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>The one that stays</source>
        <translation>La que se queda</translation>
    </message>
    <message>
        <source>The same as it, to be taken into it</source>
        <translation>Las que son la misma y se unen a ella</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Merge institutions</source>
        <translation>Unir instituciones</translation>
    </message>
    <message>
        <source>Tick at least one that is the same.</source>
        <translation>Marque al menos una que sea la misma.</translation>
    </message>
    <message>
        <source>To “%1” will move: %2 commitments, %3 milestones, %4 events.</source>
        <translation>Pasarán a «%1»: %2 compromisos, %3 hitos, %4 eventos.</translation>
    </message>
    <message>
        <source>It will also be known as: %1.</source>
        <translation>También se conocerá como: %1.</translation>
    </message>
    <message>
        <source>Ratings and texts stay as they are. Ctrl+Z takes it back.</source>
        <translation>Las calificaciones y los textos quedan como están. Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>MethodTreeModel</name>
    <message>
        <source>the plan</source>
        <translation>el plan</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>los compromisos</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>los hitos</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>los grupos</translation>
    </message>
    <message>
        <source>of the design</source>
        <translation>en el diseño</translation>
    </message>
    <message>
        <source>at midterm</source>
        <translation>a medio término</translation>
    </message>
    <message>
        <source>at the end of term</source>
        <translation>al cierre</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoria</translation>
    </message>
    <message>
        <source>welcome</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>In the method&apos;s words</source>
        <translation>En palabras del método</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Se pregunta de</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Evidence and reason</source>
        <translation>Evidencia y justificación</translation>
    </message>
    <message>
        <source>Evidence: %1; reason: %2</source>
        <translation>Evidencia: %1; justificación: %2</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>%1 in the score of its dimension</source>
        <translation>%1 en el puntaje de su dimensión</translation>
    </message>
    <message>
        <source>none: it does not count in the score of its dimension</source>
        <translation>ninguno: no cuenta en el puntaje de su dimensión</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>%1; from worst to best</source>
        <translation>%1; del peor al mejor</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valores ausentes</translation>
    </message>
    <message>
        <source>Worked out for</source>
        <translation>Se obtiene para</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>In no dimension</source>
        <translation>Sin dimensión</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Answers after which other criteria are not asked</source>
        <translation>Respuestas tras las que ya no se preguntan otros criterios</translation>
    </message>
    <message>
        <source>Then not asked: %1</source>
        <translation>Ya no se pregunta: %1</translation>
    </message>
    <message>
        <source>Derived values</source>
        <translation>Valores derivados</translation>
    </message>
    <message>
        <source>What follows from the answers; nobody rates it</source>
        <translation>Lo que resulta de las respuestas; nadie lo califica</translation>
    </message>
    <message>
        <source>About the method</source>
        <translation>Acerca del método</translation>
    </message>
</context>
<context>
    <name>MethodsPage</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Scored with it</source>
        <translation>Se calificó con él</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Search in the method</source>
        <translation>Buscar en el método</translation>
    </message>
    <message>
        <source>What the method asks</source>
        <translation>Lo que pregunta el método</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n ronda</numerusform>
            <numerusform>%n rondas</numerusform>
        </translation>
    </message>
    <message>
        <source>The program no longer has this edition; the dossier keeps its own copy of it.</source>
        <translation>El programa ya no tiene esta edición; el expediente conserva su propia copia.</translation>
    </message>
    <message>
        <source>The method is on the clipboard, as far as it is shown.</source>
        <translation>El método está en el portapapeles, tal como se muestra.</translation>
    </message>
    <message>
        <source>Save the method</source>
        <translation>Guardar el método</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Saved to “%1”.</source>
        <translation>Se guardó en «%1».</translation>
    </message>
    <message>
        <source>The chosen row, with what is under it</source>
        <translation>El renglón elegido, con lo que tiene debajo</translation>
    </message>
</context>
<context>
    <name>MilestoneBlock</name>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>Edit milestone %1</source>
        <translation>Editar el hito %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>MilestoneModel</name>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicia</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>MilestoneSection</name>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Agregar un hito</translation>
    </message>
    <message>
        <source>The milestone was removed. Ctrl+Z brings it back.</source>
        <translation>El hito se retiró. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 milestones rated</source>
        <translation>%1 de %2 hitos calificados</translation>
    </message>
    <message>
        <source>The sheet holds something that is not saved yet. Save or cancel it first.</source>
        <translation>La ficha tiene algo sin guardar. Guárdela o cancélela primero.</translation>
    </message>
    <message>
        <source>The commitment that the milestone was of is no longer in the dossier.</source>
        <translation>El compromiso al que pertenecía el hito ya no está en el expediente.</translation>
    </message>
</context>
<context>
    <name>MilestoneSheet</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicia</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Responsible institutions</source>
        <translation>Dependencias o entidades responsables</translation>
    </message>
    <message>
        <source>The dossier holds no institutions yet.</source>
        <translation>El expediente aún no tiene dependencias ni entidades.</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Nuevo hito</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
</context>
<context>
    <name>MilestonesPage</name>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Agregar un hito</translation>
    </message>
    <message>
        <source>No milestones yet</source>
        <translation>Todavía no hay hitos</translation>
    </message>
    <message>
        <source>The steps on the way to a commitment, each with its own dates and those responsible for it. Add them one by one, or import the plan&apos;s table of them.</source>
        <translation>Los pasos hacia un compromiso, cada uno con sus fechas y sus responsables. Agréguelos uno por uno, o importe la tabla de hitos del plan.</translation>
    </message>
    <message>
        <source>The milestone was removed. Ctrl+Z brings it back.</source>
        <translation>Se quitó el hito. Ctrl+Z lo recupera.</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s): %1 done, %2 overdue, %3 past due and not established, %4 not yet due</source>
        <translation>
            <numerusform>%n hito: %1 cumplidos, %2 vencidos sin completar, %3 vencidos sin constancia, %4 por vencer</numerusform>
            <numerusform>%n hitos: %1 cumplidos, %2 vencidos sin completar, %3 vencidos sin constancia, %4 por vencer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of a mode and the keys that lead there</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>NameBar</name>
    <message>
        <source>That is me</source>
        <translation>Ese es mi nombre</translation>
    </message>
    <message>
        <source>Who rates? The name stands beside every rating.</source>
        <translation>¿Quién califica? El nombre acompaña cada calificación.</translation>
    </message>
    <message>
        <source>Name, for example Ana Ruiz</source>
        <translation>Nombre, por ejemplo Ana Ruiz</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Your short name, as the journal shows it</source>
        <translation>Su nombre corto, como aparece en la bitácora</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>No commitment fits.</source>
        <translation>Ningún compromiso coincide.</translation>
    </message>
    <message>
        <source>Search commitments… ( / )</source>
        <translation>Buscar en compromisos… ( / )</translation>
    </message>
    <message>
        <source>Search commitments</source>
        <translation>Buscar en compromisos</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Needs me %1</source>
        <translation>Pendientes %1</translation>
    </message>
    <message>
        <source>No evidence %1</source>
        <translation>Sin evidencia %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
    <message numerus="yes">
        <source>Make a cluster of %n commitment(s)</source>
        <translation>
            <numerusform>Formar un grupo con %n compromiso</numerusform>
            <numerusform>Formar un grupo con %n compromisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of open items</source>
        <translation>Listas de pendientes</translation>
    </message>
    <message>
        <source>A criterion has no answer yet (L)</source>
        <translation>Un criterio aún no tiene respuesta (L)</translation>
    </message>
    <message>
        <source>A rating that demands evidence has none (L)</source>
        <translation>Una calificación que pide evidencia no la tiene (L)</translation>
    </message>
    <message>
        <source>The criterion, the commitment or the evidence has changed since the rating (L)</source>
        <translation>El criterio, el compromiso o la evidencia cambió después de la calificación (L)</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambió %1</translation>
    </message>
    <message>
        <source>No commitment fits. Esc clears the search.</source>
        <translation>Ningún compromiso coincide. Esc borra la búsqueda.</translation>
    </message>
    <message>
        <source>Nothing open of this kind. L goes to the next list.</source>
        <translation>Nada pendiente de este tipo. L pasa a la lista siguiente.</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n commitment(s)</source>
        <translation>
            <numerusform>Está en %n compromiso</numerusform>
            <numerusform>Está en %n compromisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fact sheet…</source>
        <translation>Ficha…</translation>
    </message>
    <message>
        <source>Change it in Plan…</source>
        <translation>Modificarlo en Plan…</translation>
    </message>
    <message>
        <source>The plan holds no commitments yet.</source>
        <translation>El plan aún no tiene compromisos.</translation>
    </message>
    <message>
        <source>Something is not yet rated, lacks its reason or evidence, or has changed since (L)</source>
        <translation>Algo falta por calificar, no tiene razón o evidencia, o cambió después (L)</translation>
    </message>
    <message>
        <source>Not yet rated %1</source>
        <translation>Sin calificar %1</translation>
    </message>
</context>
<context>
    <name>NewDossierDialog</name>
    <message>
        <source>New dossier</source>
        <translation>Expediente nuevo</translation>
    </message>
    <message>
        <source>Action Plan 2013–2015</source>
        <translation>Plan de Acción 2013-2015</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>2013-11-01, or 2013-11, or 2013</source>
        <translation>2013-11-01, 2013-11 o 2013</translation>
    </message>
    <message>
        <source>&amp;Title of the plan</source>
        <translation>&amp;Título del plan</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Number of the plan</source>
        <translation>&amp;Número del plan</translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation>&amp;Empieza</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>T&amp;ermina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write year-month-day, year-month or year.</source>
        <translation>«%1» no es una fecha. Escriba año-mes-día, año-mes o año.</translation>
    </message>
    <message>
        <source>The plan would end before it starts.</source>
        <translation>El plan terminaría antes de empezar.</translation>
    </message>
    <message>
        <source>Save the dossier as…</source>
        <translation>Guardar el expediente como…</translation>
    </message>
</context>
<context>
    <name>OfficialModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Lead institution</source>
        <translation>Dependencia responsable</translation>
    </message>
</context>
<context>
    <name>OfficialSheet</name>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>E-mail (in no public output)</source>
        <translation>Correo (nunca se publica)</translation>
    </message>
    <message>
        <source>Telephone (in no public output)</source>
        <translation>Teléfono (nunca se publica)</translation>
    </message>
    <message>
        <source>New official</source>
        <translation>Nuevo responsable</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Responsable</translation>
    </message>
</context>
<context>
    <name>OfficialsPage</name>
    <message>
        <source>Officials</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Add an official</source>
        <translation>Agregar un responsable</translation>
    </message>
    <message>
        <source>No officials yet</source>
        <translation>Todavía no hay responsables</translation>
    </message>
    <message>
        <source>Who answers for each commitment: a name or a position. How to reach them stays in this dossier and goes into no public output.</source>
        <translation>Quién responde por cada compromiso: un nombre o un cargo. Sus datos de contacto se quedan en este expediente y no salen en ninguna publicación.</translation>
    </message>
    <message>
        <source>The official was removed. Ctrl+Z brings them back.</source>
        <translation>Se quitó al responsable. Ctrl+Z lo recupera.</translation>
    </message>
    <message numerus="yes">
        <source>%n official(s)</source>
        <translation>
            <numerusform>%n responsable</numerusform>
            <numerusform>%n responsables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; of %n only the position is known</source>
        <translation>
            <numerusform>%1; de %n solo se conoce el cargo</numerusform>
            <numerusform>%1; de %n solo se conoce el cargo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewFigures</name>
    <message>
        <source>substantial or complete (%1)</source>
        <translation>con cumplimiento sustancial o completo (%1)</translation>
    </message>
    <message>
        <source>behind schedule</source>
        <translation>con atraso</translation>
    </message>
    <message>
        <source>starred (rule of the first reports)</source>
        <translation>con estrella (regla de los primeros informes)</translation>
    </message>
    <message numerus="yes">
        <source>%n not counted, since it is no commitment: %1</source>
        <translation>
            <numerusform>%n no se cuenta porque no es un compromiso: %1</numerusform>
            <numerusform>%n no se cuentan porque no son compromisos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a rating of completion yet</source>
        <translation>
            <numerusform>%n aún sin calificación de cumplimiento</numerusform>
            <numerusform>%n aún sin calificación de cumplimiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose completion could not be scored</source>
        <translation>
            <numerusform>%n cuyo cumplimiento no pudo calificarse</numerusform>
            <numerusform>%n cuyo cumplimiento no pudo calificarse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on whose completion the evaluators differ</source>
        <translation>
            <numerusform>%n en cuyo cumplimiento difieren quienes evalúan</numerusform>
            <numerusform>%n en cuyo cumplimiento difieren quienes evalúan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose completion is not asked, since another answer rules it out</source>
        <translation>
            <numerusform>%n del que no se pregunta el cumplimiento, porque otra respuesta lo excluye</numerusform>
            <numerusform>%n de los que no se pregunta el cumplimiento, porque otra respuesta lo excluye</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewMode</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n compromiso</numerusform>
            <numerusform>%n compromisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responsible institution(s)</source>
        <translation>
            <numerusform>%n dependencia o entidad responsable</numerusform>
            <numerusform>%n dependencias y entidades responsables</numerusform>
        </translation>
    </message>
    <message>
        <source>round: %1</source>
        <translation>ronda: %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>corte: %1</translation>
    </message>
    <message>
        <source>%1 by category</source>
        <comment>a criterion&apos;s title</comment>
        <translation>%1 por categoría</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>En una línea</translation>
    </message>
    <message numerus="yes">
        <source>Profile of the %n dimension(s)</source>
        <translation>
            <numerusform>Perfil de la dimensión</numerusform>
            <numerusform>Perfil de las %n dimensiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by responsible institution</source>
        <comment>a criterion&apos;s title</comment>
        <translation>%1 por dependencia o entidad responsable</translation>
    </message>
    <message>
        <source>A commitment counts under each institution that leads it.</source>
        <translation>Un compromiso cuenta en cada dependencia o entidad que responde por él.</translation>
    </message>
    <message numerus="yes">
        <source>The %n commitment(s) by criterion</source>
        <translation>
            <numerusform>El compromiso por criterio</numerusform>
            <numerusform>Los %n compromisos por criterio</numerusform>
        </translation>
    </message>
    <message>
        <source>Each cell carries the mark of its level. A click opens the commitment.</source>
        <translation>Cada casilla lleva el signo de su nivel. Un clic abre el compromiso.</translation>
    </message>
    <message>
        <source>The categories are not the plan&apos;s own; they are inferred.</source>
        <translation>Las categorías no son las del plan; se infirieron.</translation>
    </message>
    <message>
        <source>One commitment may stand under several categories.</source>
        <translation>Un compromiso puede estar en varias categorías.</translation>
    </message>
    <message>
        <source>This plan has no round yet</source>
        <translation>Este plan aún no tiene rondas</translation>
    </message>
    <message>
        <source>Charts show the ratings of a round. Open a round to begin.</source>
        <translation>Las gráficas muestran las calificaciones de una ronda. Abra una ronda para empezar.</translation>
    </message>
    <message>
        <source>To see charts now, look at the round “%1”.</source>
        <translation>Si quiere ver gráficas ahora, consulte la ronda «%1».</translation>
    </message>
    <message>
        <source>No ratings yet in “%1”</source>
        <translation>Aún no hay calificaciones en «%1»</translation>
    </message>
    <message>
        <source>Show that round</source>
        <translation>Ver esa ronda</translation>
    </message>
    <message>
        <source>Government self-report beside the score</source>
        <translation>Autorreporte del gobierno al lado de la calificación</translation>
    </message>
    <message numerus="yes">
        <source>Of %n commitment(s) with both, the government says more in %1, the same in %2 and less in %3.</source>
        <translation>
            <numerusform>De %n compromiso con ambos, el gobierno dice más en %1, lo mismo en %2 y menos en %3.</numerusform>
            <numerusform>De %n compromisos con ambos, el gobierno dice más en %1, lo mismo en %2 y menos en %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n, one of the two is outside the order of the scale.</source>
        <translation>
            <numerusform>En %n, uno de los dos queda fuera del orden de la escala.</numerusform>
            <numerusform>En %n, uno de los dos queda fuera del orden de la escala.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a self-report.</source>
        <translation>
            <numerusform>%n sin autorreporte.</numerusform>
            <numerusform>%n sin autorreporte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a self-report, but no settled score.</source>
        <translation>
            <numerusform>%n con autorreporte, pero sin calificación acordada.</numerusform>
            <numerusform>%n con autorreporte, pero sin calificación acordada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported with a status of another scale.</source>
        <translation>
            <numerusform>%n con un estado de otra escala.</numerusform>
            <numerusform>%n con un estado de otra escala.</numerusform>
        </translation>
    </message>
    <message>
        <source>A self-report never counts as a score.</source>
        <translation>El autorreporte nunca cuenta como calificación.</translation>
    </message>
    <message>
        <source>Table of all commitments by criterion</source>
        <translation>Tabla de todos los compromisos por criterio</translation>
    </message>
    <message>
        <source>Due dates and delay</source>
        <translation>Fechas de vencimiento y atraso</translation>
    </message>
    <message>
        <source>No commitment has a due date yet. Give them in Plan mode.</source>
        <translation>Ningún compromiso tiene fecha de vencimiento todavía. Póngalas en el modo Plan.</translation>
    </message>
    <message>
        <source>Open a round…</source>
        <translation>Abrir una ronda…</translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation>Aún no hay compromisos</translation>
    </message>
    <message>
        <source>Charts show how the plan&apos;s commitments are rated. Import them from a table or add them one by one.</source>
        <translation>Las gráficas muestran cómo se califican los compromisos del plan. Impórtelos de una tabla o agréguelos uno por uno.</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importar una tabla…</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Agregar un compromiso</translation>
    </message>
    <message>
        <source>Charts appear with the first rating.</source>
        <translation>Las gráficas aparecen con la primera calificación.</translation>
    </message>
    <message>
        <source>Rate the first commitment</source>
        <translation>Calificar el primer compromiso</translation>
    </message>
    <message numerus="yes">
        <source>Of %n commitment(s), %1 done and %2 overdue; the bars count commitments.</source>
        <translation>
            <numerusform>De %n compromiso: %1 cumplidos y %2 vencidos sin completar; las barras cuentan compromisos.</numerusform>
            <numerusform>De %n compromisos: %1 cumplidos y %2 vencidos sin completar; las barras cuentan compromisos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Page of the PDF</source>
        <translation>Página del PDF</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Más pequeño (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>Fit to the width (0)</source>
        <translation>Ajustar al ancho (0)</translation>
    </message>
    <message>
        <source>Search in the text…</source>
        <translation>Buscar en el texto…</translation>
    </message>
    <message>
        <source>Search in the text of the PDF</source>
        <translation>Buscar en el texto del PDF</translation>
    </message>
    <message>
        <source>This PDF asks for a password, so it is not shown here. Save a copy, or open it with the system&apos;s program.</source>
        <translation>Este PDF pide una contraseña, por eso no se muestra aquí. Guarde una copia o ábralo con el programa del sistema.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be shown. The stored copy is as it was added; another program may be able to read it.</source>
        <translation>Este PDF está dañado y no se puede mostrar. La copia guardada está como se agregó; quizá otro programa pueda leerla.</translation>
    </message>
    <message>
        <source>Page %1 of this PDF cannot be drawn.</source>
        <translation>La página %1 de este PDF no se puede dibujar.</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encontró</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of the first %2</source>
        <translation>%1 de los primeros %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page 3 of 12</comment>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>&amp;Another person</source>
        <translation>&amp;Otra persona</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>People of the dossier</source>
        <translation>Personas del expediente</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Calificaciones</translation>
    </message>
    <message>
        <source>S&amp;hort name</source>
        <translation>Nombre &amp;corto</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>&amp;Nombre completo</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Función</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>Type a part of its name…</source>
        <translation>Escriba parte del nombre…</translation>
    </message>
</context>
<context>
    <name>PlanMode</name>
    <message>
        <source>Plan: %1</source>
        <extracomment>An action of the &quot;go to&quot; box; %1: a page such as &quot;Milestones&quot;</extracomment>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>Pages of the plan</source>
        <translation>Páginas del plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan: add a commitment</source>
        <translation>Plan: agregar un compromiso</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Title in Spanish</source>
        <translation>Título en español</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Título en inglés</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Number of the plan</source>
        <translation>Número del plan</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicia</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Year it was handed in</source>
        <translation>Año en que se entregó</translation>
    </message>
    <message>
        <source>Language of the official texts</source>
        <translation>Idioma de los textos oficiales</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nuevo plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>PlanStates</name>
    <message>
        <source>done</source>
        <translation>cumplido</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de atraso</numerusform>
            <numerusform>%n días de atraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>falta %n día</numerusform>
            <numerusform>faltan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past</source>
        <translation>
            <numerusform>venció hace %n día</numerusform>
            <numerusform>venció hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No cuentan</translation>
    </message>
    <message>
        <source>Not yet rated</source>
        <translation>Sin calificar</translation>
    </message>
</context>
<context>
    <name>PlanTableModel</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicia</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Clave externa</translation>
    </message>
    <message>
        <source>No country given</source>
        <translation>Sin país</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Work on this plan</source>
        <translation>Trabajar en este plan</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s); at work on %1</source>
        <translation>
            <numerusform>%n plan; se trabaja en %1</numerusform>
            <numerusform>%n planes; se trabaja en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Agregar un plan</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Todavía no hay planes</translation>
    </message>
    <message>
        <source>Add a plan, or import a table with its commitments: the plan comes with them.</source>
        <translation>Agregue un plan, o importe una tabla con sus compromisos: el plan llega con ellos.</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>What will be taken in</source>
        <translation>Lo que se importará</translation>
    </message>
    <message>
        <source>Nothing has been written yet. One undo takes the whole import back.</source>
        <translation>Todavía no se ha escrito nada. Con deshacer se quita toda la importación de una vez.</translation>
    </message>
    <message>
        <source>where the table does not say</source>
        <translation>si la tabla no lo dice</translation>
    </message>
    <message>
        <source>&amp;Plans</source>
        <translation>&amp;Planes</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>P&amp;aís</translation>
    </message>
    <message>
        <source>&amp;Title of the plan</source>
        <translation>&amp;Título del plan</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Leyendo «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>Left out, or not as written (%n)</source>
        <translation>
            <numerusform>Se omite, o no queda como está escrito (%n)</numerusform>
            <numerusform>Se omite, o no queda como está escrito (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n renglón</numerusform>
            <numerusform>%n renglones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n planes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n compromiso</numerusform>
            <numerusform>%n compromisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n hito</numerusform>
            <numerusform>%n hitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institución</numerusform>
            <numerusform>%n instituciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published rating(s)</source>
        <translation>
            <numerusform>%n calificación publicada</numerusform>
            <numerusform>%n calificaciones publicadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Renglón %1: %2</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is no level of %3: not rated there, and kept as written (rows %4)</source>
        <translation>«%1» en la columna «%2» no es nivel de %3: ahí no se califica y se conserva como está escrito (renglones %4)</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in columns that the plan&apos;s method does not ask for: kept as written</source>
        <translation>
            <numerusform>%n celda en columnas que el método del plan no pregunta: se conserva como está escrita</numerusform>
            <numerusform>%n celdas en columnas que el método del plan no pregunta: se conservan como están escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>&amp;Number of the plan</source>
        <translation>&amp;Número del plan</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <comment>items of the dossier</comment>
        <translation>
            <numerusform>%n cambia</numerusform>
            <numerusform>%n cambian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are</source>
        <comment>items of the dossier</comment>
        <translation>
            <numerusform>%n queda igual</numerusform>
            <numerusform>%n quedan igual</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a count such as &quot;36 commitments&quot;, %2 what becomes of them: &quot;33 new, 3 change&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>commitments</comment>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>milestones</comment>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>institutions</comment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessMode</name>
    <message>
        <source>Next open item (N)</source>
        <translation>Siguiente pendiente (N)</translation>
    </message>
    <message>
        <source>Previous open item (P)</source>
        <translation>Pendiente anterior (P)</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Agregar evidencia</translation>
    </message>
    <message>
        <source>Process of the plan as a whole</source>
        <translation>Proceso del plan en su conjunto</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 criteria answered</source>
        <comment>plan, so many of all</comment>
        <translation>%1 · %2 de %3 criterios calificados</translation>
    </message>
    <message>
        <source>The method “%1” asks nothing about the plan as a whole.</source>
        <translation>El método «%1» no pregunta nada sobre el plan en su conjunto.</translation>
    </message>
    <message>
        <source>The process is scored within a round, and this plan has none yet.</source>
        <translation>El proceso se califica dentro de una ronda, y este plan aún no tiene ninguna.</translation>
    </message>
    <message>
        <source>The round “%1” does.</source>
        <translation>La ronda «%1» sí lo hace.</translation>
    </message>
    <message>
        <source>No process criteria in this round</source>
        <translation>Esta ronda no tiene criterios de proceso</translation>
    </message>
    <message>
        <source>Go to that round</source>
        <translation>Ir a esa ronda</translation>
    </message>
    <message>
        <source>Nothing open after this one.</source>
        <translation>No queda nada pendiente después de este criterio.</translation>
    </message>
    <message>
        <source>Nothing open before this one.</source>
        <translation>No hay nada pendiente antes de este criterio.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Pages of the process</source>
        <translation>Páginas del proceso</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Reuniones y consultas</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Process: criteria</source>
        <translation>Proceso: criterios</translation>
    </message>
    <message>
        <source>Process: events</source>
        <translation>Proceso: reuniones y consultas</translation>
    </message>
    <message>
        <source>Process: proposals</source>
        <translation>Proceso: propuestas</translation>
    </message>
    <message>
        <source>Show the evidence in the library</source>
        <translation>Mostrar la evidencia en la biblioteca</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Process: time line</source>
        <translation>Proceso: línea de tiempo</translation>
    </message>
    <message>
        <source>Translate the reason</source>
        <translation>Traducir la justificación</translation>
    </message>
    <message>
        <source>Open a round…</source>
        <translation>Abrir una ronda…</translation>
    </message>
</context>
<context>
    <name>ProcessWords</name>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Forum session</source>
        <translation>Sesión del foro</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of event</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Elaboración</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Puesta en práctica</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>channel</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>In person and online</source>
        <translation>Mixta</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>minutes</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>None</source>
        <comment>minutes</comment>
        <translation>Sin minuta</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Retomada</translation>
    </message>
    <message>
        <source>Partly taken up</source>
        <translation>Retomada en parte</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>No retomada</translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Presentada por</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>In commitments</source>
        <translation>En compromisos</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>given</source>
        <comment>the government&apos;s reasons</comment>
        <translation>dadas</translation>
    </message>
</context>
<context>
    <name>ProposalSheet</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>el siguiente</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Presentada el</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Presentada por</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondida el</translation>
    </message>
    <message>
        <source>Reasons the government gave</source>
        <translation>Razones que dio el gobierno</translation>
    </message>
    <message>
        <source>Commitments it went into</source>
        <translation>Compromisos que la recogen</translation>
    </message>
    <message>
        <source>The plan holds no commitments yet.</source>
        <translation>El plan aún no tiene compromisos.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>The dossier holds no evidence yet. It is added on the cards of the criteria.</source>
        <translation>El expediente aún no tiene evidencia. Se agrega en las tarjetas de los criterios.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Nueva propuesta</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
</context>
<context>
    <name>ProposalsPage</name>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Add a proposal</source>
        <translation>Agregar propuesta</translation>
    </message>
    <message>
        <source>No proposals yet</source>
        <translation>Aún no hay propuestas</translation>
    </message>
    <message>
        <source>What civil society proposed for the plan, who proposed it, and what became of it: the commitments it went into and the reasons the government gave.</source>
        <translation>Lo que la sociedad civil propuso para el plan, quién lo propuso y qué fue de ello: los compromisos que lo recogen y las razones que dio el gobierno.</translation>
    </message>
    <message>
        <source>The proposal was removed. Ctrl+Z brings it back.</source>
        <translation>La propuesta se retiró. Ctrl+Z la recupera.</translation>
    </message>
    <message>
        <source>take-up rate %1 (%2 of %3)</source>
        <translation>tasa de incorporación %1 (%2 de %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n propuesta</numerusform>
            <numerusform>%n propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3 taken up, %4 partly, %5 not taken up, %6 without an answer; %7</source>
        <extracomment>%1 &quot;45 proposals&quot;, %2 &quot;8 organisations&quot;, then counts, %7 &quot;take-up rate 60 % (27 of 45)&quot;</extracomment>
        <translation>%1 de %2: retomadas, %3; en parte, %4; no retomadas, %5; sin respuesta, %6; %7</translation>
    </message>
</context>
<context>
    <name>PublishedPage</name>
    <message>
        <source>Show those that agree or cannot be compared, too</source>
        <translation>Mostrar también los que coinciden o no pueden compararse</translation>
    </message>
    <message>
        <source>Published and computed values</source>
        <translation>Valores publicados y calculados</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>From the codes</source>
        <translation>Según los códigos</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leído de</translation>
    </message>
    <message>
        <source>The current plan holds no published values. A table of the IRM brings them.</source>
        <translation>El plan actual no tiene valores publicados. Los trae una tabla del MRI.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n published value(s) of the current plan, %1 agree with what the codes give and %2 differ.</source>
        <translation>
            <numerusform>Hay %n valor publicado del plan actual: %1 coinciden con lo que dan los códigos y %2 difieren.</numerusform>
            <numerusform>De %n valores publicados del plan actual, %1 coinciden con lo que dan los códigos y %2 difieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1, row %2, %3</source>
        <translation>%1, renglón %2, %3</translation>
    </message>
    <message>
        <source>Tests that failed: %1</source>
        <translation>Pruebas que no se cumplieron: %1</translation>
    </message>
</context>
<context>
    <name>RatingTableModel</name>
    <message>
        <source>A text or a piece of evidence that it rests on has changed since.</source>
        <translation>Desde entonces cambió un texto o una evidencia en que se apoya.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>something it rests on has changed</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambió</translation>
    </message>
</context>
<context>
    <name>RatingsPage</name>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Search in the ratings</source>
        <translation>Buscar en las calificaciones</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Only &amp;changed since</source>
        <translation>Solo con &amp;cambios después</translation>
    </message>
    <message>
        <source>A text or a piece of evidence that the rating rests on has changed since.</source>
        <translation>Desde entonces cambió un texto o una evidencia en que se apoya la calificación.</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>Todas las rondas</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Todos los criterios</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Calificaciones</translation>
    </message>
    <message>
        <source>A double click or Enter goes to the rating; Ctrl+C copies the selected rows.</source>
        <translation>Con doble clic o Intro se va a la calificación; Ctrl+C copia los renglones seleccionados.</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>The plan as a whole</source>
        <translation>El plan en conjunto</translation>
    </message>
    <message>
        <source>The ratings are being gathered…</source>
        <translation>Reuniendo las calificaciones…</translation>
    </message>
    <message>
        <source>There are no ratings yet. They are given in Score.</source>
        <translation>Todavía no hay calificaciones. Se dan en Calificar.</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) in the dossier</source>
        <translation>
            <numerusform>%n calificación en el expediente</numerusform>
            <numerusform>%n calificaciones en el expediente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rating(s) shown</source>
        <translation>
            <numerusform>Se muestran %1 de %n calificación</numerusform>
            <numerusform>Se muestran %1 de %n calificaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) are on the clipboard, in the order shown.</source>
        <translation>
            <numerusform>%n calificación está en el portapapeles, en el orden que se muestra.</numerusform>
            <numerusform>%n calificaciones están en el portapapeles, en el orden que se muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the ratings</source>
        <translation>Guardar las calificaciones</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The ratings are being saved…</source>
        <translation>Guardando las calificaciones…</translation>
    </message>
    <message>
        <source>Saved to “%1”.</source>
        <translation>Se guardó en «%1».</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBar</name>
    <message>
        <source>This dossier is open for reading only; nothing can be changed here.</source>
        <translation>Este expediente está abierto solo para lectura; aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>This plan has no round yet, so there is nothing to score with.</source>
        <translation>Este plan aún no tiene ronda, así que no hay con qué calificar.</translation>
    </message>
    <message>
        <source>Open a round…</source>
        <translation>Abrir una ronda…</translation>
    </message>
    <message>
        <source>This round is closed: its ratings can be read, not changed. Choose another round above to score.</source>
        <translation>Esta ronda está cerrada: sus calificaciones se pueden leer, no cambiar. Para calificar, elija otra ronda arriba.</translation>
    </message>
</context>
<context>
    <name>RecommendationModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Dirigida a</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>all who have a part in the plan</source>
        <translation>quienes participan en el plan</translation>
    </message>
</context>
<context>
    <name>RecommendationSheet</name>
    <message>
        <source>Recommendation in Spanish</source>
        <translation>Recomendación en español</translation>
    </message>
    <message>
        <source>Recommendation in English</source>
        <translation>Recomendación en inglés</translation>
    </message>
    <message>
        <source>Addressed to (empty: all who have a part in the plan)</source>
        <translation>Dirigida a (vacío: quienes participan en el plan)</translation>
    </message>
    <message>
        <source>Commitments it concerns</source>
        <translation>Compromisos a los que se refiere</translation>
    </message>
    <message>
        <source>The plan holds no commitments yet.</source>
        <translation>El plan aún no tiene compromisos.</translation>
    </message>
    <message>
        <source>What became of it, in Spanish</source>
        <translation>Seguimiento, en español</translation>
    </message>
    <message>
        <source>What became of it, in English</source>
        <translation>Seguimiento, en inglés</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Recomendación nueva</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
</context>
<context>
    <name>RecommendationsPage</name>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>Agregar una recomendación</translation>
    </message>
    <message>
        <source>No recommendations yet</source>
        <translation>Todavía no hay recomendaciones</translation>
    </message>
    <message>
        <source>What the evaluation recommends, to whom, and later what became of it. The report numbers them and groups them by addressee.</source>
        <translation>Qué recomienda la evaluación, a quién y, más tarde, qué fue de ello. El informe las numera y las agrupa por destinatario.</translation>
    </message>
    <message>
        <source>The recommendation was removed. Ctrl+Z brings it back.</source>
        <translation>Se retiró la recomendación. Ctrl+Z la trae de vuelta.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move the recommendation up</source>
        <translation>Subir la recomendación</translation>
    </message>
    <message>
        <source>Move the recommendation down</source>
        <translation>Bajar la recomendación</translation>
    </message>
    <message>
        <source>%1; of %2 it is told what became of them</source>
        <translation>%1; %2 con seguimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recomendación</numerusform>
            <numerusform>%n recomendaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The sheet holds something that is not saved yet. Save or cancel it first.</source>
        <translation>La ficha tiene algo sin guardar. Guárdela o cancélela primero.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown · %1</source>
        <extracomment>%1: what is said of all</extracomment>
        <translation>
            <numerusform>%n a la vista · %1</numerusform>
            <numerusform>%n a la vista · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Change this cell</source>
        <translation>Cambiar esta celda</translation>
    </message>
    <message>
        <source>Score its commitment</source>
        <translation>Calificar su compromiso</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copiar los renglones</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>So many rows of a group are shown, of so many</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Government</source>
        <translation>Gobierno</translation>
    </message>
    <message>
        <source>Legislature</source>
        <translation>Poder legislativo</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Sociedad civil</translation>
    </message>
    <message>
        <source>International body</source>
        <translation>Organismo internacional</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Another, or not known</source>
        <translation>otro, o no se sabe</translation>
    </message>
    <message>
        <source>Their names are the same but for case, accents and little words.</source>
        <translation>Sus nombres son iguales salvo mayúsculas, acentos y palabras menores.</translation>
    </message>
    <message>
        <source>The name of one is among the ways the other is written.</source>
        <translation>El nombre de una está entre las formas en que se escribe la otra.</translation>
    </message>
    <message>
        <source>They have the same acronym.</source>
        <translation>Tienen las mismas siglas.</translation>
    </message>
    <message>
        <source>Their names differ by a letter or two.</source>
        <translation>Sus nombres difieren en una o dos letras.</translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>zoom in per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More of the report</source>
        <translation>Más del informe</translation>
    </message>
</context>
<context>
    <name>ReportCheckDialog</name>
    <message>
        <source>“%1” agrees with its data</source>
        <translation>«%1» coincide con sus datos</translation>
    </message>
    <message>
        <source>“%1” differs from its data</source>
        <translation>«%1» difiere de sus datos</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Lo que se comprobó</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ReportChecking</name>
    <message>
        <source>Check a report…</source>
        <translation>Comprobar un informe…</translation>
    </message>
    <message>
        <source>Holds a report&apos;s PDF against the data attached to it</source>
        <translation>Compara el PDF de un informe con los datos que trae adjuntos</translation>
    </message>
    <message>
        <source>Check a report</source>
        <translation>Comprobar un informe</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ReportMode</name>
    <message>
        <source>No plan yet</source>
        <translation>Aún no hay plan</translation>
    </message>
    <message>
        <source>A report needs a plan with commitments.</source>
        <translation>El informe necesita un plan con compromisos.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>+</source>
        <comment>make the pages larger</comment>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Más grande (Ctrl++)</translation>
    </message>
    <message>
        <source>−</source>
        <comment>make the pages smaller</comment>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Más pequeño (Ctrl+−)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>Tan ancho como la ventana (Ctrl+0)</translation>
    </message>
    <message>
        <source>Contents of the report</source>
        <translation>Índice del informe</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
    </message>
    <message>
        <source>Export cancelled. No file was written.</source>
        <translation>Se canceló la exportación. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report was saved to “%1”.</source>
        <translation>El informe se guardó en «%1».</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Páginas como saldrán impresas</translation>
    </message>
    <message>
        <source>Check cancelled.</source>
        <translation>Se canceló la comprobación.</translation>
    </message>
    <message>
        <source>Checking the report…</source>
        <translation>Comprobando el informe…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Fact sheet of %1 %2</source>
        <comment>number and title of a commitment</comment>
        <translation>Ficha de %1 %2</translation>
    </message>
    <message>
        <source>Fact sheet of %1</source>
        <translation>Ficha de %1</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exportar informe…</translation>
    </message>
    <message>
        <source>Text document to edit (*.odt)</source>
        <translation>Documento de texto para editar (*.odt)</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>What to make</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Para quién es</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>El público</translation>
    </message>
    <message>
        <source>Those who work on it</source>
        <translation>Quienes trabajan en él</translation>
    </message>
    <message>
        <source>Mark as a draft</source>
        <translation>Marcar como borrador</translation>
    </message>
    <message>
        <source>Every page says that it is a draft and not to be cited.</source>
        <translation>Cada página dice que es un borrador y que no se cita.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>As the structure</source>
        <translation>Como la estructura</translation>
    </message>
    <message>
        <source>Puts the sections back as their structure has them.</source>
        <translation>Vuelve a poner las secciones como las tiene su estructura.</translation>
    </message>
    <message>
        <source>Space switches a section on and off; Alt+Up and Alt+Down move it.</source>
        <translation>Espacio enciende y apaga una sección; Alt+Arriba y Alt+Abajo la mueven.</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>Subir la sección</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>Bajar la sección</translation>
    </message>
    <message>
        <source>Space switches a section; Alt+Up and Alt+Down move it.</source>
        <translation>Espacio enciende o apaga una sección; Alt+Arriba y Alt+Abajo la mueven.</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>El informe completo</translation>
    </message>
    <message>
        <source>As fits: %1</source>
        <translation>La que conviene: %1</translation>
    </message>
</context>
<context>
    <name>ReportTabs</name>
    <message>
        <source>Pages and texts of the report</source>
        <translation>Páginas y textos del informe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <extracomment>An action of the &quot;go to&quot; box; %1: &quot;Texts&quot; or the like</extracomment>
        <translation>Informe: %1</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>Open a new round</source>
        <translation>Abrir una ronda nueva</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Abrir la ronda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RoundFields</name>
    <message>
        <source>Independent evaluation</source>
        <translation>Evaluación independiente</translation>
    </message>
    <message>
        <source>What was done after this day does not count in the round</source>
        <translation>Lo que se hizo después de este día no cuenta en la ronda</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>Title of the &amp;round</source>
        <translation>Título de la &amp;ronda</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>Fecha de &amp;corte</translation>
    </message>
    <message>
        <source>Choose a method…</source>
        <translation>Elija un método…</translation>
    </message>
    <message>
        <source>A method says what is asked of each commitment and on which scales. It follows from the plan&apos;s years; a round keeps the one it was opened with.</source>
        <translation>El método dice qué se pregunta de cada compromiso y con qué escalas. Se sigue de los años del plan; una ronda conserva aquel con que se abrió.</translation>
    </message>
    <message>
        <source>%1 For plans from %2 on.</source>
        <comment>what a method is for</comment>
        <translation>%1 Para planes de %2 en adelante.</translation>
    </message>
    <message>
        <source>%1 For plans of %2 to %3.</source>
        <comment>what a method is for</comment>
        <translation>%1 Para planes de %2 a %3.</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>The round</source>
        <translation>La ronda</translation>
    </message>
    <message>
        <source>In a round the commitments are scored by one method. Further rounds can be opened later.</source>
        <translation>En una ronda se califican los compromisos con un método. Después se pueden abrir más rondas.</translation>
    </message>
</context>
<context>
    <name>ScoreMode</name>
    <message>
        <source>No commitments yet</source>
        <translation>Aún no hay compromisos</translation>
    </message>
    <message>
        <source>Next commitment</source>
        <translation>Compromiso siguiente</translation>
    </message>
    <message>
        <source>Previous commitment</source>
        <translation>Compromiso anterior</translation>
    </message>
    <message>
        <source>Next open item (N)</source>
        <translation>Pendiente siguiente (N)</translation>
    </message>
    <message>
        <source>Previous open item (P)</source>
        <translation>Pendiente anterior (P)</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Agregar evidencia</translation>
    </message>
    <message>
        <source>Search commitments (/)</source>
        <translation>Buscar en compromisos (/)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Calificar</translation>
    </message>
    <message>
        <source>The cluster was dissolved. Ctrl+Z brings it back.</source>
        <translation>El grupo se disolvió. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Agregar un hito</translation>
    </message>
    <message>
        <source>Make a cluster of the selected commitments</source>
        <translation>Formar un grupo con los compromisos seleccionados</translation>
    </message>
    <message>
        <source>Show all derived values</source>
        <translation>Ver todos los valores derivados</translation>
    </message>
    <message>
        <source>Next list of open items (L)</source>
        <translation>Lista siguiente de pendientes (L)</translation>
    </message>
    <message>
        <source>Nothing of the chosen list after this one.</source>
        <translation>No hay más de la lista elegida después de este.</translation>
    </message>
    <message>
        <source>Nothing of the chosen list before this one.</source>
        <translation>No hay más de la lista elegida antes de este.</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Check spelling, or no longer</source>
        <translation>Revisar la ortografía, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>No dictionary is installed, so spelling cannot be checked. Install hunspell-es or hunspell-en-us.</source>
        <translation>No hay diccionario instalado y no se puede revisar la ortografía. Instale hunspell-es o hunspell-en-us.</translation>
    </message>
    <message>
        <source>Spelling is checked as you type.</source>
        <translation>La ortografía se revisa mientras escribe.</translation>
    </message>
    <message>
        <source>Spelling is no longer checked.</source>
        <translation>La ortografía ya no se revisa.</translation>
    </message>
    <message>
        <source>Show the evidence in the library</source>
        <translation>Mostrar la evidencia en la biblioteca</translation>
    </message>
    <message>
        <source>Translate the reason</source>
        <translation>Traducir la justificación</translation>
    </message>
    <message>
        <source>Fact sheet of the commitment</source>
        <translation>Ficha del compromiso</translation>
    </message>
    <message>
        <source>Change the commitment in Plan</source>
        <translation>Modificar el compromiso en Plan</translation>
    </message>
    <message>
        <source>This plan holds no commitments. Import them from a table, or add them one by one; then each is scored here.</source>
        <translation>Este plan no tiene compromisos. Impórtelos de una tabla o agréguelos uno por uno; después, aquí se califica cada uno.</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Aún no hay ronda</translation>
    </message>
    <message>
        <source>Commitments are scored in a round: one method, applied to the plan as it stood on one day. Open the first one to begin.</source>
        <translation>Los compromisos se califican en una ronda: un método, aplicado al plan como estaba en una fecha. Abra la primera para comenzar.</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importar una tabla…</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Agregar un compromiso</translation>
    </message>
    <message>
        <source>Open a round…</source>
        <translation>Abrir una ronda…</translation>
    </message>
    <message>
        <source>The sheet holds something that is not saved yet. Save or cancel it first.</source>
        <translation>La ficha tiene algo sin guardar. Guárdela o cancélela primero.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Every word has to occur; the last one may be the beginning of a word. Accents and capitals make no difference.</source>
        <translation>Deben aparecer todas las palabras; la última puede ser el comienzo de una. No importan acentos ni mayúsculas.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>&amp;Search in the whole dossier</source>
        <translation>&amp;Buscar en todo el expediente</translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>Palabras que se buscan</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
    </message>
    <message>
        <source>Kinds of hits</source>
        <translation>Clases de resultados</translation>
    </message>
    <message>
        <source>the best %1 of %2</source>
        <translation>los mejores %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué busca?</translation>
    </message>
    <message>
        <source>Searched are commitments, milestones, reasons, comments, evidence, events, proposals, institutions, officials, recommendations, the texts of the report and self-reports.</source>
        <translation>Se busca en compromisos, hitos, justificaciones, notas, evidencia, reuniones y consultas, propuestas, dependencias, responsables, recomendaciones, textos del informe y autorreportes.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>no text yet</source>
        <translation>sin texto todavía</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>sin datos todavía</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a section, and why it is not printed</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>SelfReportLine</name>
    <message>
        <source>Status the government reports</source>
        <translation>Estado que reporta el gobierno</translation>
    </message>
    <message>
        <source>2012-12-14</source>
        <translation>2012-12-14</translation>
    </message>
    <message>
        <source>Date of the self-report</source>
        <translation>Fecha del autorreporte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source of the self-report</source>
        <translation>Fuente del autorreporte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Government&apos;s self-report: %1</source>
        <translation>Autorreporte del gobierno: %1</translation>
    </message>
    <message>
        <source>Government&apos;s self-report: none recorded</source>
        <translation>Autorreporte del gobierno: sin registrar</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>record</source>
        <translation>registrar</translation>
    </message>
    <message>
        <source>Record the government&apos;s self-report</source>
        <translation>Registrar el autorreporte del gobierno</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as year-month-day, for example 2012-12-14, or leave it empty.</source>
        <translation>«%1» no es una fecha. Escríbala como año-mes-día, por ejemplo 2012-12-14, o déjela vacía.</translation>
    </message>
    <message>
        <source>Remove the self-report</source>
        <translation>Retirar el autorreporte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the self-report</source>
        <translation>Nota sobre el autorreporte</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Páginas de ajustes</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>Nombre &amp;completo</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>Nombre c&amp;orto</translation>
    </message>
    <message>
        <source>The short name signs your ratings and stands in the journal. Another short name is another person: ratings already given stay with the first.</source>
        <translation>El nombre corto firma sus calificaciones y figura en la bitácora. Otro nombre corto es otra persona: las calificaciones ya dadas se quedan con la primera.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Texto grande</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Pause before saving</source>
        <translation>&amp;Pausa antes de guardar</translation>
    </message>
    <message>
        <source>Typed text is saved after this pause, and always on leaving the field.</source>
        <translation>El texto escrito se guarda después de esta pausa, y siempre al salir del campo.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de respaldo</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>The &amp;usual one</source>
        <translation>La de &amp;siempre</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Newest to keep</source>
        <translation>Más &amp;recientes que conservar</translation>
    </message>
    <message>
        <source>Besides these, one a day stays for a week and one a week for a month. Backups already made stay where they are when the folder changes.</source>
        <translation>Además quedan una por día durante una semana y una por semana durante un mes. Al cambiar de carpeta, las copias ya hechas se quedan donde están.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta para las copias de respaldo</translation>
    </message>
    <message>
        <source>&amp;Check spelling while writing</source>
        <translation>&amp;Revisar la ortografía al escribir</translation>
    </message>
    <message>
        <source>%1 (no dictionary is installed)</source>
        <translation>%1 (no hay diccionario instalado)</translation>
    </message>
    <message>
        <source>The plan&apos;s language</source>
        <translation>El idioma del plan</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>&amp;Dictionary</source>
        <translation>&amp;Diccionario</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>The role stands beside your name. It is noted in the open dossier, and in every dossier that does not know you yet.</source>
        <translation>La función aparece junto a su nombre. Se anota en el expediente abierto y en todo expediente que todavía no lo conozca.</translation>
    </message>
</context>
<context>
    <name>SeveralCommitmentsSheet</name>
    <message>
        <source>Due date</source>
        <translation>Fecha de vencimiento</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Lead institution; empty: as it is</source>
        <translation>Dependencia responsable; vacío: como está</translation>
    </message>
    <message>
        <source>Count as commitments</source>
        <translation>Cuentan como compromisos</translation>
    </message>
    <message>
        <source>Categories; half ticked: some of them have it</source>
        <translation>Categorías; a medias: solo algunos la tienen</translation>
    </message>
    <message>
        <source>The plan has no categories yet.</source>
        <translation>El plan todavía no tiene categorías.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Set to:</source>
        <translation>Cambiar a:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) at once</source>
        <translation>
            <numerusform>%n compromiso</numerusform>
            <numerusform>%n compromisos a la vez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as year-month-day, for example 2012-12-14, or leave it empty.</source>
        <translation>«%1» no es una fecha. Escríbala como año-mes-día, por ejemplo 2012-12-14, o déjela vacía.</translation>
    </message>
    <message>
        <source>“%1” is none of the list. Type a part of its name and choose it there.</source>
        <translation>«%1» no está en la lista. Escriba parte del nombre y elíjalo ahí.</translation>
    </message>
    <message>
        <source>What the sheet was about is no longer in the dossier. Discard what was filled in.</source>
        <translation>Aquello de lo que trataba la ficha ya no está en el expediente. Descarte lo que se había llenado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>“%1” is still empty. Type a part of its name and choose it there.</source>
        <translation>«%1» está vacío todavía. Escriba una parte de su nombre y elíjalo ahí.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>Evidencia %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Comments %1</source>
        <translation>Notas %1</translation>
    </message>
</context>
<context>
    <name>StaleNotice</name>
    <message>
        <source>Still holds</source>
        <translation>Sigue en pie</translation>
    </message>
    <message>
        <source>Confirms the rating with the texts as they are now</source>
        <translation>Confirma la calificación con los textos como están ahora</translation>
    </message>
    <message>
        <source>changed since rated</source>
        <translation>cambió después de calificar</translation>
    </message>
    <message>
        <source>the criterion</source>
        <translation>el criterio</translation>
    </message>
    <message>
        <source>the commitment&apos;s text</source>
        <translation>el texto del compromiso</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>su texto</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>la evidencia</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ocultar</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Hide what changed</source>
        <translation>Ocultar lo que cambió</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>The journal does not know the earlier text.</source>
        <translation>La bitácora no conoce el texto anterior.</translation>
    </message>
    <message>
        <source>When rated</source>
        <translation>Al calificar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>StartGuide</name>
    <message>
        <source>From the plan to the report</source>
        <translation>Del plan al informe</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>Its commitments, who answers for each and by when: imported from a table, or typed in.</source>
        <translation>Sus compromisos, quién responde por cada uno y para cuándo: importados de una tabla o escritos a mano.</translation>
    </message>
    <message>
        <source>The round</source>
        <translation>La ronda</translation>
    </message>
    <message>
        <source>One method, applied to the plan as it stood on one day.</source>
        <translation>Un método, aplicado al plan como estaba en una fecha.</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>La evidencia</translation>
    </message>
    <message>
        <source>Files and links that the ratings rest on, kept in the dossier itself.</source>
        <translation>Archivos y enlaces en que se apoyan las calificaciones, guardados en el propio expediente.</translation>
    </message>
    <message>
        <source>Three judgements</source>
        <translation>Tres juicios</translation>
    </message>
    <message>
        <source>How the process went, how far each commitment was fulfilled, and whether it reflects the principles of open government; each rating with its reason.</source>
        <translation>Cómo fue el proceso, cuánto se cumplió cada compromiso y si refleja los principios del gobierno abierto; cada calificación con su porqué.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>To print, to edit and to publish, with every figure traceable to its ratings.</source>
        <translation>Para imprimir, editar y publicar, con cada cifra rastreable hasta sus calificaciones.</translation>
    </message>
    <message>
        <source>Everything stays on this computer; nothing is sent anywhere.</source>
        <translation>Todo se queda en esta computadora; nada se envía a ningún lado.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What a government promised, beside what it did.</source>
        <translation>Lo que un gobierno prometió, junto a lo que hizo.</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>Expedientes recientes</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Open the Mexico 2012 example</source>
        <translation>Abrir el ejemplo México 2012</translation>
    </message>
    <message>
        <source>36 commitments with the published codes, and an empty round for you</source>
        <translation>36 compromisos con los códigos publicados y una ronda vacía para usted</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Expediente nuevo</translation>
    </message>
    <message>
        <source>A plan, a method, and a round to score it in</source>
        <translation>Un plan, un método y una ronda para calificarlo</translation>
    </message>
    <message>
        <source>New from a table</source>
        <translation>Nuevo a partir de una tabla</translation>
    </message>
    <message>
        <source>Commitments from a CSV file, yours or the IRM&apos;s</source>
        <translation>Compromisos de un archivo CSV, propio o del MRI</translation>
    </message>
    <message>
        <source>Open a dossier…</source>
        <translation>Abrir un expediente…</translation>
    </message>
    <message>
        <source>A .cotejo file on this computer</source>
        <translation>Un archivo .cotejo en esta computadora</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Recuperar una copia de respaldo…</translation>
    </message>
    <message>
        <source>The program makes them by itself</source>
        <translation>El programa las hace solo</translation>
    </message>
    <message>
        <source>Open a data package…</source>
        <translation>Abrir un paquete de datos…</translation>
    </message>
    <message>
        <source>A folder with a datapackage.json, as Cotejo exports it</source>
        <translation>Una carpeta con datapackage.json, como la que exporta Cotejo</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 con respuesta</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>a day</comment>
        <translation>cambió el %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encontró</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Answered in this round</source>
        <translation>Con respuesta en esta ronda</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Ratings by %1</source>
        <translation>Calificaciones de %1</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <extracomment>A person&apos;s name and role</extracomment>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Criteria answered of those asked in this round, plan and commitments</source>
        <translation>Criterios con respuesta de los que pide esta ronda, del plan y de los compromisos</translation>
    </message>
    <message>
        <source>Who rates: change the name; the role is in the settings</source>
        <translation>Quién califica: cambiar el nombre; la función está en los ajustes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Read officials&apos; names and contacts too</source>
        <translation>Leer también nombres y datos de contacto de funcionarios</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>La tabla</translation>
    </message>
    <message>
        <source>“%1” is recognised by itself; change only what is wrong.</source>
        <translation>«%1» se reconoce sola; cambie solo lo que esté mal.</translation>
    </message>
    <message>
        <source>Recognise by itself</source>
        <translation>Reconocer automáticamente</translation>
    </message>
    <message>
        <source>As the layout says</source>
        <translation>Como diga el formato</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificación</translation>
    </message>
    <message>
        <source>Language of the &amp;texts</source>
        <translation>&amp;Idioma de los textos</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Leyendo «%1»…</translation>
    </message>
    <message>
        <source>Layout: %1 · encoding: %2</source>
        <translation>Formato: %1 · codificación: %2</translation>
    </message>
    <message numerus="yes">
        <source>The header is row %1, with %n column(s).</source>
        <translation>
            <numerusform>El encabezado es el renglón %1, con %n columna.</numerusform>
            <numerusform>El encabezado es el renglón %1, con %n columnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No published layout: on the next page you say what its columns hold.</source>
        <translation>No es un formato publicado: en la página siguiente usted dice qué contienen sus columnas.</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
</context>
<context>
    <name>TextPreview</name>
    <message>
        <source>Text of the evidence</source>
        <translation>Texto de la evidencia</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>Part %1 of %2 · %3</source>
        <comment>part, parts, encoding</comment>
        <translation>Parte %1 de %2 · %3</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>solo se muestra el principio</translation>
    </message>
</context>
<context>
    <name>TextsModel</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>cambió</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Recomendación %1</translation>
    </message>
    <message>
        <source>Recommendation %1 · what became of it</source>
        <translation>Recomendación %1 · qué fue de ella</translation>
    </message>
    <message>
        <source>%1 · title</source>
        <comment>number of a commitment</comment>
        <translation>%1 · título</translation>
    </message>
    <message>
        <source>%1 · official text</source>
        <comment>number of a commitment</comment>
        <translation>%1 · texto oficial</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Go to the rating</source>
        <translation>Ir a la calificación</translation>
    </message>
    <message>
        <source>The translation still holds</source>
        <translation>La traducción sigue valiendo</translation>
    </message>
    <message>
        <source>Texts to show</source>
        <translation>Textos que se muestran</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Todos los textos</translation>
    </message>
    <message>
        <source>Missing in Spanish</source>
        <translation>Faltan en español</translation>
    </message>
    <message>
        <source>Missing in English</source>
        <translation>Faltan en inglés</translation>
    </message>
    <message>
        <source>Texts of the report</source>
        <translation>Textos del informe</translation>
    </message>
    <message>
        <source>In Spanish</source>
        <translation>En español</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En inglés</translation>
    </message>
    <message>
        <source>Every text that is written is there in both languages.</source>
        <translation>Todo lo escrito está en los dos idiomas.</translation>
    </message>
    <message>
        <source>Missing: %1 in Spanish, %2 in English. A report prints them in the language they have.</source>
        <translation>Faltan %1 en español y %2 en inglés. El informe los imprime en el idioma que tienen.</translation>
    </message>
    <message>
        <source>Nothing is missing in this language.</source>
        <translation>En este idioma no falta nada.</translation>
    </message>
    <message>
        <source>What a hurried reader has to know; it stands before everything else. A line is a paragraph.</source>
        <translation>Lo que tiene que saber quien lee con prisa; va antes de todo lo demás. Cada línea es un párrafo.</translation>
    </message>
    <message>
        <source>A line is a paragraph. A section without a text is not printed.</source>
        <translation>Cada línea es un párrafo. Una parte sin texto no se imprime.</translation>
    </message>
    <message>
        <source>%1 in Spanish</source>
        <translation>%1 en español</translation>
    </message>
    <message>
        <source>%1 in English</source>
        <translation>%1 en inglés</translation>
    </message>
    <message>
        <source>The reason has changed since it was translated; until the translation is, the report prints the reason itself.</source>
        <translation>La justificación cambió después de traducirse; mientras la traducción no se revise, el informe imprime la justificación misma.</translation>
    </message>
    <message>
        <source>The reason of a rating is changed on its card in Score; here it is translated.</source>
        <translation>La justificación de una calificación se cambia en su tarjeta, en Calificar; aquí se traduce.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Go to the recommendation</source>
        <translation>Ir a la recomendación</translation>
    </message>
    <message>
        <source>Write it in Plan</source>
        <translation>Escribirlo en Plan</translation>
    </message>
    <message>
        <source>The official text stands in the register of the plan, to the letter; there its other language is written too.</source>
        <translation>El texto oficial está en el registro del plan, al pie de la letra; ahí se escribe también en el otro idioma.</translation>
    </message>
    <message>
        <source>A recommendation is written in its sheet, in both languages.</source>
        <translation>Una recomendación se escribe en su ficha, en los dos idiomas.</translation>
    </message>
</context>
<context>
    <name>TimeLineModel</name>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Reunión o consulta</translation>
    </message>
    <message>
        <source>Proposal, answered</source>
        <translation>Propuesta, con respuesta</translation>
    </message>
    <message>
        <source>Proposal, not answered</source>
        <translation>Propuesta, sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <comment>late by so many days</comment>
        <translation>
            <numerusform>%1, %n día</numerusform>
            <numerusform>%1, %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>milestone %1: %2</source>
        <comment>number and title, date</comment>
        <translation>hito %1: %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>TimeLinePage</name>
    <message>
        <source>Rows of the time line</source>
        <translation>Renglones de la línea de tiempo</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Corte</translation>
    </message>
    <message>
        <source>As-of date of the time line</source>
        <translation>Fecha de corte de la línea de tiempo</translation>
    </message>
    <message>
        <source>Empty: the day of the round.</source>
        <translation>Vacío: el día de la ronda.</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Por trimestre</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>Zoom of the time line</source>
        <translation>Acercamiento de la línea de tiempo</translation>
    </message>
    <message>
        <source>How close the time line is looked at: + and − do the same.</source>
        <translation>Qué tan de cerca se mira la línea de tiempo: + y − hacen lo mismo.</translation>
    </message>
    <message>
        <source>Copy the time line as a table</source>
        <translation>Copiar la línea de tiempo como tabla</translation>
    </message>
    <message>
        <source>Save the time line as a picture</source>
        <translation>Guardar la línea de tiempo como imagen</translation>
    </message>
    <message>
        <source>Print the time line</source>
        <translation>Imprimir la línea de tiempo</translation>
    </message>
    <message>
        <source>A row for each; Enter opens it, + and − zoom.</source>
        <translation>Un renglón para cada uno; Intro lo abre, + y − acercan y alejan.</translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation>Todavía no hay compromisos</translation>
    </message>
    <message>
        <source>The time line shows commitments with their due dates. Add them on the “Commitments” page, or import the plan&apos;s table.</source>
        <translation>La línea de tiempo muestra los compromisos con sus fechas de vencimiento. Agréguelos en la página «Compromisos» o importe la tabla del plan.</translation>
    </message>
    <message>
        <source>No events or proposals yet</source>
        <translation>Todavía no hay reuniones ni propuestas</translation>
    </message>
    <message>
        <source>The time line shows meetings, consultations and proposals with their answers. Add them on the pages beside this one.</source>
        <translation>La línea de tiempo muestra reuniones, consultas y propuestas con su respuesta. Agréguelas en las páginas de al lado.</translation>
    </message>
    <message>
        <source>Time line of the commitments</source>
        <translation>Línea de tiempo de los compromisos</translation>
    </message>
    <message>
        <source>Time line of the process</source>
        <translation>Línea de tiempo del proceso</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) and proposal(s)</source>
        <translation>
            <numerusform>%n reunión o propuesta</numerusform>
            <numerusform>%n reuniones y propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n sin fecha</numerusform>
            <numerusform>%n sin fecha</numerusform>
        </translation>
    </message>
    <message>
        <source>The time line is on the clipboard as a table.</source>
        <translation>La línea de tiempo está en el portapapeles como tabla.</translation>
    </message>
    <message>
        <source>Save the time line</source>
        <translation>Guardar la línea de tiempo</translation>
    </message>
    <message>
        <source>Vector drawing (*.svg);;Picture (*.png)</source>
        <translation>Dibujo vectorial (*.svg);;Imagen (*.png)</translation>
    </message>
    <message>
        <source>The time line was saved to “%1”.</source>
        <translation>La línea de tiempo se guardó en «%1».</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s), %1 overdue</source>
        <translation>
            <numerusform>%n compromiso; vencidos sin completar: %1</numerusform>
            <numerusform>%n compromisos; vencidos sin completar: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>The round that is shown and scored</source>
        <translation>La ronda que se muestra y se califica</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>no round</source>
        <translation>sin ronda</translation>
    </message>
    <message>
        <source>Round: %1 ▾</source>
        <translation>Ronda: %1 ▾</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>Ronda: %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>%1 · as of %2 · %3</source>
        <translation>%1 · corte %2 · %3</translation>
    </message>
    <message>
        <source>Open a new round…</source>
        <translation>Abrir una ronda nueva…</translation>
    </message>
</context>
<context>
    <name>TranslationField</name>
    <message>
        <source>Still holds</source>
        <translation>Sigue en pie</translation>
    </message>
    <message>
        <source>The translation is right for the reason as it reads now</source>
        <translation>La traducción corresponde a la justificación tal como está ahora</translation>
    </message>
    <message>
        <source>In %1, of the reason as it read before</source>
        <translation>En %1, de la justificación como estaba antes</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>The reason in %1</source>
        <translation>La justificación en %1</translation>
    </message>
    <message>
        <source>▲ translation outdated</source>
        <translation>▲ traducción desactualizada</translation>
    </message>
    <message>
        <source>in %1 ✓</source>
        <translation>en %1 ✓</translation>
    </message>
    <message>
        <source>+ translation</source>
        <translation>+ traducción</translation>
    </message>
    <message>
        <source>The translation is of the reason as it read before</source>
        <translation>La traducción es de la justificación como estaba antes</translation>
    </message>
    <message>
        <source>Translate the reason into %1</source>
        <translation>Traducir la justificación al %1</translation>
    </message>
    <message>
        <source>The reason in %1, for the report (Ctrl+T)</source>
        <translation>La justificación en %1, para el informe (Ctrl+T)</translation>
    </message>
    <message>
        <source>− translation</source>
        <translation>− traducción</translation>
    </message>
</context>
<context>
    <name>UnsavedBar</name>
    <message>
        <source>Comment from %1 that was not added (%2): “%3”</source>
        <translation>Nota de las %1 que no se agregó (%2): «%3»</translation>
    </message>
    <message>
        <source>Text from %1 that was not stored (%2): “%3”</source>
        <translation>Texto de las %1 que no se guardó (%2): «%3»</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Translation from %1 that was not stored (%2): “%3”</source>
        <translation>Traducción de las %1 que no se guardó (%2): «%3»</translation>
    </message>
    <message>
        <source>Sheet from %1 that was not saved: “%2”</source>
        <translation>Ficha de las %1 que no se guardó: «%2»</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>The dossier is not sound</source>
        <translation>El expediente no está íntegro</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep this file as it is, and go on in a backup copy from before; compare the two. Copies of evidence are mended by adding the original file again.</source>
        <translation>No se cambió nada. Conserve este archivo como está y siga en una copia de respaldo anterior; compare los dos. Las copias de evidencia se reparan al agregar de nuevo el archivo original.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <translation>Expediente &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>&amp;Recent dossiers</source>
        <translation>Expedientes &amp;recientes</translation>
    </message>
    <message>
        <source>Mexico 2012 &amp;example</source>
        <translation>&amp;Ejemplo México 2012</translation>
    </message>
    <message>
        <source>New from a &amp;table…</source>
        <translation>Nuevo a partir de una &amp;tabla…</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>&amp;Importar una tabla…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Respaldar…</translation>
    </message>
    <message>
        <source>&amp;Close the dossier</source>
        <translation>&amp;Cerrar el expediente</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1: the change that would be taken back</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1: the change that would be made again</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>&amp;Who rates…</source>
        <translation>&amp;Quién califica…</translation>
    </message>
    <message>
        <source>Open a new &amp;round…</source>
        <translation>Abrir una r&amp;onda nueva…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clara</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscura</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Large text</source>
        <translation>Texto &amp;grande</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Texto &amp;más grande</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>&amp;About Cotejo</source>
        <translation>&amp;Acerca de Cotejo</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>Exportar &amp;datos…</translation>
    </message>
    <message>
        <source>&amp;Search in the whole dossier…</source>
        <translation>&amp;Buscar en todo el expediente…</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Bitácora…</translation>
    </message>
    <message>
        <source>&amp;Verify the dossier</source>
        <translation>&amp;Verificar el expediente</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>Copias de &amp;respaldo…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>New from a data &amp;package…</source>
        <translation>Nuevo desde un paquete de &amp;datos…</translation>
    </message>
    <message>
        <source>&amp;The dossier…</source>
        <translation>El e&amp;xpediente…</translation>
    </message>
    <message>
        <source>&amp;Check a method pack…</source>
        <translation>&amp;Comprobar un paquete de método…</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Dossiers (*.cotejo)</source>
        <translation>Expedientes (*.cotejo)</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Abrir un expediente</translation>
    </message>
    <message>
        <source>New dossier from a table</source>
        <translation>Expediente nuevo a partir de una tabla</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>The dossier held all of that already; nothing changed.</source>
        <translation>El expediente ya tenía todo eso; no cambió nada.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Se importó: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n planes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n compromiso</numerusform>
            <numerusform>%n compromisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institución</numerusform>
            <numerusform>%n instituciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n calificación</numerusform>
            <numerusform>%n calificaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 backup %2</source>
        <translation>%1 respaldo %2</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Respaldar</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Respaldo guardado en %1.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>About Cotejo</source>
        <translation>Acerca de Cotejo</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Cotejo %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;A workbench for the independent review of open-government action plans.&lt;/p&gt;&lt;p&gt;Everything stays on this computer: the program never sends anything anywhere.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Cotejo %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Mesa de trabajo para la evaluación independiente de planes de acción de gobierno abierto.&lt;/p&gt;&lt;p&gt;Todo se queda en esta computadora: el programa nunca envía nada a ninguna parte.&lt;/p&gt;&lt;p&gt;Software libre con la Licencia Pública General de GNU, versión 3.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Importing “%1”…</source>
        <translation>Importando «%1»…</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exportar datos</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Se exportó a %1.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>Rehaciendo…</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia de respaldo…</translation>
    </message>
    <message>
        <source>Folder of the data package</source>
        <translation>Carpeta del paquete de datos</translation>
    </message>
    <message>
        <source>New dossier from a data package</source>
        <translation>Expediente nuevo con un paquete de datos</translation>
    </message>
    <message>
        <source>Reading the data package…</source>
        <translation>Leyendo el paquete de datos…</translation>
    </message>
    <message>
        <source>Save the new dossier</source>
        <translation>Guardar el expediente nuevo</translation>
    </message>
    <message>
        <source>Check a method pack</source>
        <translation>Comprobar un paquete de método</translation>
    </message>
    <message>
        <source>Method packs (*.json)</source>
        <translation>Paquetes de método (*.json)</translation>
    </message>
    <message>
        <source>“%1”: the method %2, version %3, is valid.</source>
        <translation>«%1»: el método %2, versión %3, es válido.</translation>
    </message>
</context>
<context>
    <name>WritingEdit</name>
    <message>
        <source>No suggestion</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Agregar «%1» a mis palabras</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>Spelling in</source>
        <translation>Ortografía en</translation>
    </message>
    <message>
        <source>%1 (no dictionary is installed)</source>
        <translation>%1 (no hay diccionario instalado)</translation>
    </message>
    <message>
        <source>the plan&apos;s language</source>
        <translation>el idioma del plan</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>No dictionary for this language is installed (hunspell)</source>
        <translation>No hay diccionario instalado para este idioma (hunspell)</translation>
    </message>
</context>
</TS>
