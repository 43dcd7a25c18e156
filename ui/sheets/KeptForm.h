#pragma once

#include "ui/sheets/FormFields.h"
#include "ui/widgets/InfoBar.h"
#include "ui/window/UnsavedTexts.h"

#include <QPointer>
#include <QTimer>

class Workspace;

/// What stands in a form and is not saved yet: a side file keeps all of it, so that it outlives a crash. As a bar in
/// the form it offers back what was left there, and says where the dossier has something newer.
class KeptForm : public InfoBar
{
    Q_OBJECT

public:
    explicit KeptForm(QWidget *parent = nullptr);

    FormFields &fields() { return m_fields; }
    const FormFields &fields() const { return m_fields; }

    /// The form has just been filled from the dossier; what was left of the same form is offered.
    void begin(Workspace &workspace, const UnsavedField &field, const QString &title);
    void refilled() { m_filled = m_fields.values(); } ///< likewise, while nothing was changed by hand
    void keepLater();                                 ///< something was changed by hand
    void keepNow();
    void drop();  ///< saved or cancelled: nothing is left over
    void leave(); ///< closed as it is: it is offered when the form is opened again

    /// Puts into the fields what somebody had changed, and nothing else; a new item gets all that stood there. Where
    /// the dossier has something newer, the bar says so.
    void takeBack(const UnsavedText &kept);
    /// Whether saving puts something in the place of what is newer.
    bool isOverNewer() const { return m_isOverNewer; }

Q_SIGNALS:
    void putOverNewer(); ///< what was taken back stands in the place of something newer

private:
    void offer();
    bool isOfThis(const UnsavedField &field) const;
    QString words(const QJsonObject &values) const;

    FormFields m_fields{};
    QPointer<Workspace> m_workspace{};
    UnsavedField m_field{};
    QString m_title{};
    QJsonObject m_filled{}; ///< what the dossier gave
    QTimer m_keep{};
    bool m_isOverNewer = false;
};
