#pragma once

#include "ui/scoring/EvidenceIntake.h"

#include <QFrame>

class CheckList;
class DateField;
class KeptForm;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
struct UnsavedText;

/// What is to be added, before it is: the files with a title each (those already there are offered once more), or a
/// link; for which commitments, and for which criteria of the current round. One change in the end; until then a side
/// file keeps what stands here.
class AddEvidenceSheet : public QFrame
{
    Q_OBJECT

public:
    explicit AddEvidenceSheet(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    /// No files: a link is asked for, beginning with `url`.
    void begin(const QList<OfferedFile> &files, const QString &url = {});
    bool isOpen() const { return m_isOpen; }
    void cancel();
    /// Opens with what was left in it earlier, for those of the files that are still there.
    void takeBack(const QList<OfferedFile> &files, const UnsavedText &kept);

Q_SIGNALS:
    void ended();
    void added(const QList<EvidenceId> &ids);
    void message(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Ratings
    {
        QList<RatingKey> open{};
        int closed = 0; ///< behind a gate
    };

    QWidget *buildForm();
    void keepAll();
    void close();
    void fillFiles();
    void fillChoices();
    void check();
    Ratings ratings(PersonId person) const;
    QString objection() const;
    void accept();

    QPointer<Workspace> m_workspace{};
    QPointer<EvidenceIntake> m_intake{};
    QList<OfferedFile> m_files{};
    QList<QLineEdit *> m_titles{}; ///< one a file, none where the file is there already
    bool m_isOpen = false;
    QLabel *m_heading = nullptr;
    KeptForm *m_kept = nullptr;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QLineEdit *m_title = nullptr;
    QLabel *m_titleLabel = nullptr;
    QLineEdit *m_url = nullptr;
    DateField *m_accessed = nullptr;
    QCheckBox *m_confidential = nullptr;
    CheckList *m_commitments = nullptr;
    CheckList *m_criteria = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_add = nullptr;
};
