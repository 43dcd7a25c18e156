#pragma once

#include "core/report/odt/OdtXml.h"

#include "core/report/Block.h"

#include <QHash>

#include <optional>

/// How a paragraph differs from its named style.
struct OdtParagraphLook
{
    Side side = Side::Left;
    bool keepsWithNext = false;
    bool startsPage = false;
    std::optional<double> onTop{}; ///< stands on top of a page: nothing above it, and so many points below
    QString masterPage{};          ///< a page of that kind begins here

    bool operator==(const OdtParagraphLook &) const = default;
    bool isPlain() const { return *this == OdtParagraphLook(); }
};

/// Distances in points.
struct OdtCellLook
{
    double inset = 0;
    double above = 0;
    double below = 0;
    QString rule{};            ///< the line below, as in "0.5pt solid #d8dde3"; none when empty
    bool standsOnRule = false; ///< instead of hanging from above
};

/// The automatic styles of a document: what a place needs besides the named styles of the template
/// (resources/report/odt-styles.xml). The same look is the same style, named by the order in which looks come up.
class OdtStyles
{
public:
    /// The named style itself where there is nothing besides.
    QString paragraph(const QString &parent, const OdtParagraphLook &look);
    /// For text in another language than the document's.
    QString language(const QString &code);
    /// For a glyph on the colour of its level.
    QString field(const QColor &colour);
    QString table(double width, bool mayBreak, double spaceAbove, double spaceBelow);
    QString column(double width);
    QString row(bool mayBreak);
    QString cell(const OdtCellLook &look);
    QString figure();

    void write(OdtXml &xml) const;

private:
    struct Style
    {
        QString name{};
        QString family{};
        OdtXml::Attributes head{};
        QString element{}; ///< that the properties stand in
        OdtXml::Attributes properties{};
    };

    QString add(Style style, const QString &prefix);

    QList<Style> m_styles;
    QHash<QString, QString> m_names; ///< by all that a style says
    QHash<QString, int> m_counts;    ///< of styles with a prefix
};

/// "12.5pt"
QString odtLength(double points);

/// Language and country as OpenDocument names them: a spelling checker wants both.
std::pair<QString, QString> odtLanguage(const QString &code);
