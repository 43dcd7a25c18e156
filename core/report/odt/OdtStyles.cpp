#include "core/report/odt/OdtStyles.h"

using namespace Qt::StringLiterals;

QString odtLength(double points) { return QString::number(points, 'f', 2) + u"pt"_s; }

std::pair<QString, QString> odtLanguage(const QString &code)
{
    if (code == u"es")
        return {u"es"_s, u"MX"_s};
    if (code == u"en")
        return {u"en"_s, u"US"_s};
    const QString language = code.section(u'-', 0, 0);
    const QString country = code.section(u'-', 1, 1);
    return {language, country.isEmpty() ? u"none"_s : country.toUpper()};
}

QString OdtStyles::add(Style style, const QString &prefix)
{
    QString key = style.family + u'\n' + style.element;
    for (const OdtXml::Attributes &attributes : {style.head, style.properties}) {
        for (const auto &[name, value] : attributes)
            key += u'\n' + name + u'=' + value;
    }
    QString &name = m_names[key];
    if (name.isEmpty()) {
        name = prefix + QString::number(++m_counts[prefix]);
        style.name = name;
        m_styles.append(std::move(style));
    }
    return name;
}

QString OdtStyles::paragraph(const QString &parent, const OdtParagraphLook &look)
{
    if (look.isPlain())
        return parent;
    OdtXml::Attributes properties;
    if (look.side != Side::Left)
        properties.append({u"fo:text-align"_s, look.side == Side::Right ? u"end"_s : u"center"_s});
    if (look.keepsWithNext)
        properties.append({u"fo:keep-with-next"_s, u"always"_s});
    // A page of a certain kind is a new one anyway.
    if (look.startsPage && look.masterPage.isEmpty())
        properties.append({u"fo:break-before"_s, u"page"_s});
    // One alone would take the other from nowhere in LibreOffice.
    if (look.onTop)
        properties += {{u"fo:margin-top"_s, u"0pt"_s}, {u"fo:margin-bottom"_s, odtLength(*look.onTop)}};
    return add({.family = u"paragraph"_s,
                .head = {{u"style:parent-style-name"_s, parent}, {u"style:master-page-name"_s, look.masterPage}},
                .element = u"style:paragraph-properties"_s,
                .properties = properties},
               u"P"_s);
}

QString OdtStyles::language(const QString &code)
{
    const auto [language, country] = odtLanguage(code);
    return add({.family = u"text"_s,
                .element = u"style:text-properties"_s,
                .properties = {{u"fo:language"_s, language}, {u"fo:country"_s, country}}},
               u"L"_s);
}

QString OdtStyles::field(const QColor &colour)
{
    return add({.family = u"text"_s,
                .head = {{u"style:parent-style-name"_s, u"Level_20_glyph"_s}},
                .element = u"style:text-properties"_s,
                .properties = {{u"fo:background-color"_s, colour.name()}}},
               u"Field"_s);
}

QString OdtStyles::table(double width, bool mayBreak, double spaceAbove, double spaceBelow)
{
    return add({.family = u"table"_s,
                .element = u"style:table-properties"_s,
                .properties = {{u"style:width"_s, odtLength(width)},
                               {u"table:align"_s, u"margins"_s},
                               {u"fo:margin-top"_s, odtLength(spaceAbove)},
                               {u"fo:margin-bottom"_s, odtLength(spaceBelow)},
                               {u"style:may-break-between-rows"_s, mayBreak ? u"true"_s : u"false"_s},
                               {u"table:border-model"_s, u"collapsing"_s}}},
               u"Table"_s);
}

QString OdtStyles::column(double width)
{
    return add({.family = u"table-column"_s,
                .element = u"style:table-column-properties"_s,
                .properties = {{u"style:column-width"_s, odtLength(width)}}},
               u"Column"_s);
}

QString OdtStyles::row(bool mayBreak)
{
    return add({.family = u"table-row"_s,
                .element = u"style:table-row-properties"_s,
                .properties = {{u"fo:keep-together"_s, mayBreak ? u"auto"_s : u"always"_s}}},
               u"Row"_s);
}

QString OdtStyles::cell(const OdtCellLook &look)
{
    const QString none = u"none"_s;
    return add({.family = u"table-cell"_s,
                .element = u"style:table-cell-properties"_s,
                .properties = {{u"fo:padding-left"_s, odtLength(look.inset)},
                               {u"fo:padding-right"_s, odtLength(look.inset)},
                               {u"fo:padding-top"_s, odtLength(look.above)},
                               {u"fo:padding-bottom"_s, odtLength(look.below)},
                               {u"fo:border-left"_s, none},
                               {u"fo:border-right"_s, none},
                               {u"fo:border-top"_s, none},
                               {u"fo:border-bottom"_s, look.rule.isEmpty() ? none : look.rule},
                               {u"style:vertical-align"_s, look.standsOnRule ? u"bottom"_s : u"top"_s}}},
               u"Cell"_s);
}

QString OdtStyles::figure()
{
    return add({.family = u"graphic"_s,
                .element = u"style:graphic-properties"_s,
                .properties = {{u"style:vertical-pos"_s, u"top"_s},
                               {u"style:vertical-rel"_s, u"baseline"_s},
                               {u"draw:stroke"_s, u"none"_s},
                               {u"draw:fill"_s, u"none"_s}}},
               u"Figure"_s);
}

void OdtStyles::write(OdtXml &xml) const
{
    xml.start(u"office:automatic-styles"_s);
    for (const Style &style : m_styles) {
        xml.start(u"style:style"_s,
                  OdtXml::Attributes{{u"style:name"_s, style.name}, {u"style:family"_s, style.family}} + style.head);
        xml.empty(style.element, style.properties);
        xml.end();
    }
    xml.end();
}
