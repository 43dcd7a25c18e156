#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>

#include "core/report/LevelPalette.h"

class QApplication;

/// The colours of one appearance, by what they are for.
struct ThemeColours
{
    QColor window{};
    QColor surface{};
    QColor line{};
    QColor text{};
    QColor secondary{};
    QColor accent{};
    QColor accentWash{}; ///< ground of what is selected
    QColor onAccent{};
    QColor good{};    ///< "saved"
    QColor caution{}; ///< ground of a late due date; its text is `onCaution`
    QColor onCaution{};
    QColor fault{};
};

/// The application's look: Fusion with our palette, Noto Sans, light or dark. One per application; made before any
/// window. Widgets repaint by themselves when it changes, since the application's palette changes.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };
    enum class TextSize { Normal, Large, Larger };

    explicit Theme(QApplication &application);
    ~Theme() override;

    void apply(Choice choice, TextSize size);

    static bool isDark();
    static const ThemeColours &colours();
    static Ground ground() { return isDark() ? Ground::Dark : Ground::Light; }

    /// A line icon of resources/icons, drawn in the secondary text colour (accent when on, faint when disabled) of
    /// whatever appearance is current when it is painted.
    static QIcon icon(const QString &name);
    /// Small print: chips, counts, captions. Normal text is the application's font.
    static QFont smallFont();
    static QFont boldFont();
    static QFont headingFont(); ///< the one heading of a page
    static QFont sectionFont(); ///< a section within it

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paint();

    QApplication &m_application;
    Choice m_choice = Choice::System;
    TextSize m_size = TextSize::Normal;
    bool m_systemIsDark = false;
    QString m_dress{}; ///< what the application wears now
};
