#pragma once

#include "core/model/Rating.h"

#include <QWidget>

class Chip;
class QLabel;
class StoredEdit;
class Workspace;

/// The reason of a rating in the report's other language, beneath the reason itself. Closed until it is asked for with
/// its opener, which says whether there is a translation and whether it is still of the reason as it reads now.
class TranslationField : public QWidget
{
    Q_OBJECT

public:
    /// `reason`: the field that Tab comes from.
    TranslationField(Workspace &workspace, QWidget *reason, QWidget *parent);

    /// The link that opens and closes the field, for a place of the owner's choice.
    Chip *opener() const { return m_opener; }
    /// Shows what there is for the rating; the opener only where it is the one at work, or has to be looked at.
    void show(const RatingKey &key, const QString &title, bool isCurrent);
    /// Opens the field and gives it the keyboard; false where there is no reason to translate.
    bool open();

Q_SIGNALS:
    void escaped();
    void failed(const QString &sentence);

private:
    void build();
    void fill();
    void toggle();
    void confirm();
    void showOpener(bool isCurrent);

    Workspace &m_workspace;
    QWidget *m_reason;
    Chip *m_opener;
    QLabel *m_label = nullptr; ///< these three are made when the field is opened for the first time
    Chip *m_holds = nullptr;
    StoredEdit *m_edit = nullptr;
    RatingKey m_key{};
    QString m_title{};
    QString m_language{};
    bool m_isThere = false; ///< a translation
    bool m_isOutdated = false;
    bool m_mayOpen = false;
    bool m_isOpen = false;
};
