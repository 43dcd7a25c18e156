#pragma once

#include "core/base/Result.h"
#include "ui/spelling/WritingEdit.h"

#include <QFrame>
#include <QHash>
#include <QList>
#include <QPointer>

class CheckList;
class DateField;
class GrowingEdit;
class KeptForm;
class PickField;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class Workspace;
struct UnsavedField;
struct UnsavedText;

/// A form in the window for one item of the dossier, new or known: save, cancel, remove. What is typed is stored by
/// Save, and also when the window asks its editors to write down; what keeps it from being stored is said in the sheet.
/// Until then a side file keeps all that stands in the fields, under the sheet's object name.
class Sheet : public QFrame
{
    Q_OBJECT

public:
    explicit Sheet(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    /// Shows the item; an empty id begins a new one. `of` is what else the sheet has to know to be filled.
    void begin(const QString &id, const QString &of = {});
    /// Stores what stands in the fields; false, with a sentence in the sheet, where it is not whole.
    bool save();
    /// Closes without storing.
    void cancel();
    /// Closes; what is not stored is offered when the sheet is opened again.
    void leave();
    void remove();
    const QString &itemId() const { return m_id; } ///< empty while it is a new one
    bool isOpen() const { return m_isOpen; }
    bool isDirty() const { return m_isDirty; }

    /// Opens with what was left in it earlier; that waits for Save.
    void takeBack(const UnsavedText &kept);

Q_SIGNALS:
    void offered(const UnsavedText &kept); ///< was left in it earlier: show it, and let it take that back
    void saved(const QString &id);         ///< by Save; the sheet has closed
    void removed();
    void ended(); ///< closed, however
    void message(const QString &text);

protected:
    enum class Width { Half, Whole };

    virtual QString titleText(bool isNew) const = 0;
    virtual void fill(const QString &id) = 0;             ///< the item into the fields
    virtual Result<QString> store(const QString &id) = 0; ///< the fields into the dossier; its id
    virtual Result<> removeItem(const QString &id) = 0;

    QLineEdit *addLine(const QString &name, const QString &label, Width width = Width::Whole);
    QLineEdit *addCount(const QString &name, const QString &label);
    DateField *addDate(const QString &name, const QString &label);
    GrowingEdit *addText(const QString &name, const QString &label, int lines = 2); ///< names and the like
    /// Running text, whose spelling is checked: in its own language, else in the plan's.
    WritingEdit *addWriting(const QString &name, const QString &label, int lines = 2, const QString &language = {},
                            WritingEdit::Form form = WritingEdit::Form::Plain);
    QComboBox *addChoice(const QString &name, const QString &label, Width width = Width::Half);
    QLabel *addNote(const QString &name); ///< what the sheet says, to be read
    PickField *addPick(const QString &name, const QString &label);
    CheckList *addCheckList(const QString &name, const QString &label);
    /// For a field that not every item has.
    void setFieldShown(QWidget *field, bool isShown, const QString &label = {});

    void allowRemoving(bool mayRemove) { m_mayRemove = mayRemove; }
    void setSaveText(const QString &text);
    /// Whether what was typed is stored when the window asks for it; a sheet that acts on many things waits for its
    /// button.
    virtual bool keepsTyped() const { return true; }
    const QString &of() const { return m_of; }

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    QPointer<Workspace> m_workspace{};

private:
    QWidget *buildButtons();
    void placeText(const QString &name, const QString &label, GrowingEdit *text, int lines);
    void place(const QString &name, const QString &label, QWidget *field, Width width);
    void setDirty(bool isDirty);
    void keepInSight(const QWidget *field);
    void tell(const QString &sentence);
    QString objection() const;
    void refill();
    void finish();
    void accept();
    UnsavedField unsavedField() const;
    void keepFrom();
    void onEdited();
    void close();

    QLabel *m_title;
    KeptForm *m_kept;
    QLabel *m_fault;
    QWidget *m_form;
    QScrollArea *m_scroll;
    QGridLayout *m_grid;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    QHash<QWidget *, QLabel *> m_captions{};
    QList<DateField *> m_dates{};
    QList<PickField *> m_picks{};
    QList<WritingEdit *> m_inPlanLanguage{};
    QWidget *m_first = nullptr;
    QString m_id{};
    QString m_of{};
    int m_row = 0;
    int m_column = 0;
    bool m_mayRemove = true;
    bool m_isOpen = false;
    bool m_isDirty = false;
    bool m_isFilling = false;
};
