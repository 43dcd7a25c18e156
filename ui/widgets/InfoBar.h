#pragma once

#include <QFrame>
#include <QList>

#include <functional>

class IconLabel;
class QHBoxLayout;
class QLabel;
class QPushButton;
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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Note;
    IconLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_choices;
    QToolButton *m_close;
};
