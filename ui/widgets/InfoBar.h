#pragma once

#include <QFrame>
#include <QList>

#include <functional>

class IconLabel;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

/// A line in the window where a lesser program would open a box: it says something, offers ways on, and does not stand
/// in the way. Read out by screen readers when it appears.
class InfoBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Note, Caution, Fault };

    struct Choice
    {
        QString label{};
        std::function<void()> chosen{};
    };

    explicit InfoBar(QWidget *parent = nullptr);

    void tell(Kind kind, const QString &text, const QList<Choice> &choices = {});
    void dismiss();
    QString text() const;
    Kind kind() const { return m_kind; }
    /// A bar that states a lasting condition has no close button.
    void setDismissible(bool isDismissible);
    /// Where there is little room: the choices under the text.
    void stackChoices();
    /// Asks once more, since nothing brings it back.
    void askToDiscard(const QString &what, const std::function<void()> &keep, const std::function<void()> &discard);
    /// Lies over the lower edge of its parent, above `foot`, instead of standing in a layout: what is under the mouse
    /// stays there. Notes then go by themselves, unless the mouse or the keyboard is in them.
    void floatAbove(QWidget *foot);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void fade();

    Kind m_kind = Kind::Note;
    IconLabel *m_icon;
    QLabel *m_text;
    QBoxLayout *m_middle;
    QHBoxLayout *m_choices;
    QToolButton *m_close;
    QWidget *m_foot = nullptr; ///< of a floating one
    QTimer *m_fading = nullptr;
};
