#pragma once

#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;
class QXmlStreamWriter;

/// What a drawing is, besides its lines. `id` keeps its names apart from those of other drawings of one page.
struct SvgHead
{
    enum class Place { Page, File }; ///< within HTML, as wide as there is room; or a file of its own, of its own size

    Place place = Place::Page;
    QString id{};
    QString title{};
    QString description{};
    QSizeF size{}; ///< in points
};

/// Writes what `paint` draws as one <svg> element: no prolog, text as text that keeps its width in whatever font is
/// there, groups without content left out. The same drawing is the same bytes.
void writeSvg(QXmlStreamWriter &xml, const SvgHead &head, const std::function<void(QPainter &)> &paint);

/// The same as the content of a <symbol>, in the colour of the text around it.
void writeSvgSymbol(QXmlStreamWriter &xml, const SvgHead &head, const std::function<void(QPainter &)> &paint);

/// The families of the report's text, best first.
QString reportFontFamilies();
