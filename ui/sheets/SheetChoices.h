#pragma once

#include "core/model/Contents.h"
#include "ui/sheets/CheckList.h"

#include <QString>

class QComboBox;
class Workspace;

/// What the sheets offer to choose from, and how typed text goes into an item.

/// `known` with the text as the window shows it put in place; a text that is new is in the plan's language.
LocalizedText withText(const LocalizedText &known, const Workspace &workspace, const QString &text);

/// The language under which a field for `language` keeps its text: a text in no language is shown, and stays, where it
/// is looked for, in the workspace's writing language.
QString keptLanguage(const LocalizedText &text, const QString &language, const Workspace &workspace);

/// The dossier's institution of this name, acronym or alias, without regard to case and accents; invalid for none.
InstitutionId institutionNamed(const Contents &contents, const QString &name);

QList<CheckList::Item> evidenceItems(const Workspace &workspace);
QList<CheckList::Item> commitmentItems(const Workspace &workspace);  ///< of the current plan, in its order
QList<CheckList::Item> categoryItems(const Workspace &workspace);    ///< of the current plan, in their order
QList<CheckList::Item> institutionItems(const Workspace &workspace); ///< of the current plan's country, by name

/// Of ids with spaces between them, those of things that the dossier still holds.
QString idsThatStand(const Contents &contents, const QString &ids);

template <typename IdType>
QStringList idTexts(const QList<IdType> &ids)
{
    QStringList texts;
    for (const IdType &id : ids)
        texts.append(id.toString());
    return texts;
}

template <typename IdType>
QList<IdType> idsFrom(const QStringList &texts)
{
    QList<IdType> ids;
    for (const QString &text : texts) {
        if (const auto id = IdType::parse(text))
            ids.append(*id);
    }
    return ids;
}
