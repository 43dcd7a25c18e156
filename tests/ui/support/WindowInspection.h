#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

class QWidget;

/// The program's own texts as written in the translation file: which belongs to which language.
class OwnTexts
{
public:
    /// Of translations/cotejo_es.ts.
    static const OwnTexts &shared();

    /// Whether the text is one of the program's own that the other language of the two words otherwise.
    bool isForeign(const QString &text, const QString &language) const;

private:
    OwnTexts();

    QSet<QString> m_english{}; ///< without mnemonics; those with arguments are not here
    QSet<QString> m_spanish{};
};

/// What every window owes its users, looked for in what is to be seen of `root`. Each fault is a sentence that names
/// the widget.
namespace inspection {

/// Controls that take the keyboard and have no accessible name.
QStringList namelessControls(const QWidget &root);
/// Labels and buttons whose text needs more room than they have, unless they shorten it themselves and say it whole
/// elsewhere.
QStringList cutTexts(const QWidget &root);
/// Pages that scroll on to where nothing is: higher than what stands on them needs at their width.
QStringList emptyEnds(const QWidget &root);
/// Widgets of one layout that stand upon each other.
QStringList overlaps(const QWidget &root);
/// The program's own texts in another language than the window's: labels, buttons, tips, placeholders, column heads,
/// tabs, accessible names.
QStringList foreignTexts(const QWidget &root, const QString &language);
/// Goes round with Tab from where the keyboard is: controls that keep it, and those it never comes to.
QStringList focusTraps(QWidget &root);

/// A dialog in which Enter, or the first key, would do something else than what it looks like: the keyboard begins on a
/// button though there are fields, the button that looks chosen is not the one that takes Enter, or it is Cancel.
QStringList misledKeys(QWidget &dialog);

} // namespace inspection
