#include "ui/widgets/Theme.h"

#include "ui/widgets/QuietStyle.h"
#include "ui/widgets/ThemeIcon.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

bool dark = false;

const ThemeColours lightColours{
    .window = QColor(0xf5, 0xf6, 0xf8),
    .surface = QColor(0xff, 0xff, 0xff),
    .line = QColor(0xd8, 0xdd, 0xe3),
    .text = QColor(0x1a, 0x1f, 0x24),
    .secondary = QColor(0x55, 0x60, 0x6b),
    .accent = QColor(0x0b, 0x5c, 0xad),
    .accentWash = QColor(0xe8, 0xf0, 0xfa),
    .onAccent = QColor(0xff, 0xff, 0xff),
    .good = QColor(0x2b, 0x73, 0x35),
    .caution = QColor(0xf0, 0xba, 0x66),
    .onCaution = QColor(0x1a, 0x1f, 0x24),
    .fault = QColor(0xa8, 0x2e, 0x1f),
};

const ThemeColours darkColours{
    .window = QColor(0x15, 0x18, 0x1c),
    .surface = QColor(0x1d, 0x21, 0x26),
    .line = QColor(0x34, 0x3b, 0x43),
    .text = QColor(0xe7, 0xeb, 0xef),
    .secondary = QColor(0xa3, 0xae, 0xb9),
    .accent = QColor(0x6c, 0xb2, 0xf2),
    .accentWash = QColor(0x21, 0x2f, 0x3d),
    .onAccent = QColor(0x15, 0x18, 0x1c),
    .good = QColor(0x83, 0xc0, 0x8a),
    .caution = QColor(0xf0, 0xba, 0x66),
    .onCaution = QColor(0x1a, 0x1f, 0x24),
    .fault = QColor(0xf0, 0x8f, 0x80),
};

QPalette paletteOf(const ThemeColours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.secondary);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.fault);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Light, colours.surface);
    palette.setColor(QPalette::Midlight, colours.line);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.line.darker(130));
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0));
    QColor faint = colours.secondary;
    faint.setAlphaF(0.6f);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

/// Only what a palette cannot say.
QString styleSheet(const ThemeColours &colours)
{
    return uR"(
QLineEdit, QPlainTextEdit, QDateEdit, QComboBox { border: 1px solid %line; border-radius: 5px; padding: 4px 8px;
    background: %surface; selection-background-color: %accent; selection-color: %onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QDateEdit:focus, QComboBox:focus { border: 1px solid %accent; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: transparent; }
QComboBox { padding-right: 22px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow, QDateEdit::down-arrow, QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/ui/icons/chevron-down%arrow.svg);
    width: 14px; height: 14px; }
QDateEdit, QSpinBox, QDoubleSpinBox { padding-right: 22px; }
QDateEdit::drop-down { border: none; width: 20px; }
QSpinBox, QDoubleSpinBox { border: 1px solid %line; border-radius: 5px; padding: 4px 22px 4px 8px;
    background: %surface; }
QSpinBox:focus, QDoubleSpinBox:focus { border: 1px solid %accent; }
QTabWidget::pane { border: none; border-top: 1px solid %line; }
QTabBar#qt_tabwidget_tabbar { qproperty-drawBase: 0; }
QTabBar#qt_tabwidget_tabbar::tab { padding: 8px 12px; border: none; border-bottom: 2px solid transparent;
    color: %secondary; background: transparent; }
QTabBar#qt_tabwidget_tabbar::tab:selected { color: %accent; border-bottom-color: %accent; }
QTabBar#qt_tabwidget_tabbar::tab:hover { color: %text; }
QTabBar#qt_tabwidget_tabbar::tab:focus { color: %accent; background: %wash; border-radius: 4px; }
QDateEdit::up-button, QDateEdit::down-button, QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button,
    QDoubleSpinBox::down-button { border: none; width: 20px; }
QDateEdit::up-arrow, QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/ui/icons/chevron-up%arrow.svg); width: 14px; height: 14px; }
QPushButton { border: 1px solid %line; border-radius: 5px; padding: 5px 14px; background: %surface; color: %text; }
QPushButton:hover { border-color: %accent; }
QPushButton:focus { border: 1px solid %accent; outline: none; }
QPushButton:default { background: %accent; color: %onAccent; border-color: %accent; }
QPushButton:default:focus { border: 2px solid %text; padding: 4px 13px; }
QPushButton[opensMenu="true"] { padding-right: 26px; }
QPushButton::menu-indicator { image: url(:/ui/icons/chevron-down%arrow.svg); width: 14px; height: 14px;
    subcontrol-origin: border; subcontrol-position: center right; right: 6px; }
QPushButton:disabled { color: %secondary; background: transparent; border-color: %line; }
QToolTip { border: 1px solid %line; padding: 4px; background: %surface; color: %text; }
QScrollArea { border: none; background: transparent; }
QToolButton::menu-indicator { image: none; }
QToolButton[autoRaise="true"] { padding: 3px 5px; border: 1px solid transparent; border-radius: 5px; }
QToolButton[autoRaise="true"]:hover { background: %wash; }
QToolButton[autoRaise="true"]:checked { background: %wash; color: %accent; }
QToolButton[autoRaise="true"]:focus { border-color: %accent; }
QToolButton[popupMode="2"] { padding: 4px 8px; border: 1px solid transparent; border-radius: 5px; }
QToolButton[popupMode="2"]:hover { background: %wash; }
QToolButton[popupMode="2"]:focus { border-color: %accent; }
QProgressBar { border: none; border-radius: 3px; background: %line; }
QProgressBar::chunk { border-radius: 3px; background: %accent; }
QSplitter::handle { background: %line; }
QMenu { background: %surface; border: 1px solid %line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: %wash; color: %text; }
QMenu::item:disabled { color: %secondary; }
QMenu::separator { height: 1px; background: %line; margin: 4px 8px; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; }
QScrollBar::handle { background: %line; border-radius: 4px; min-height: 32px; min-width: 32px; margin: 1px; }
QScrollBar::handle:hover { background: %secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_s.replace(u"%onAccent"_s, colours.onAccent.name())
        .replace(u"%accent"_s, colours.accent.name())
        .replace(u"%surface"_s, colours.surface.name())
        .replace(u"%secondary"_s, colours.secondary.name())
        .replace(u"%line"_s, colours.line.name())
        .replace(u"%text"_s, colours.text.name())
        .replace(u"%wash"_s, colours.accentWash.name())
        .replace(u"%arrow"_s, dark ? u"-dark"_s : QString());
}

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

Theme::Theme(QApplication &application) : QObject(&application), m_application(application)
{
    m_systemIsDark = application.palette().color(QPalette::Window).lightness() <
                     application.palette().color(QPalette::WindowText).lightness();
    for (const QString &file : {u"Regular"_s, u"Bold"_s, u"Italic"_s})
        QFontDatabase::addApplicationFont(u":/ui/fonts/NotoSans-%1.ttf"_s.arg(file));
    application.setStyle(new QuietStyle);
    application.installEventFilter(this);
    paint();
}

Theme::~Theme() = default;

void Theme::apply(Choice choice, TextSize size)
{
    m_choice = choice;
    m_size = size;
    paint();
}

void Theme::paint()
{
    dark = m_choice == Choice::Dark || (m_choice == Choice::System && m_systemIsDark);
    // To dress the whole application takes long; another language is no other dress.
    const QString dress = u"%1 %2"_s.arg(int(dark)).arg(int(m_size));
    if (dress == m_dress)
        return;
    m_dress = dress;
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(m_size == TextSize::Normal ? 10 : m_size == TextSize::Large ? 11.5 : 13.5);
    m_application.setFont(font);
    const QPalette palette = paletteOf(colours());
    m_application.setPalette(palette);
    QToolTip::setPalette(palette);
    m_application.setStyleSheet(styleSheet(colours()));
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The platform tells of a change between light and dark by a new palette of its own.
    if (watched == &m_application && event->type() == QEvent::ThemeChange && m_choice == Choice::System) {
        const QPalette standard = m_application.style()->standardPalette();
        m_systemIsDark =
            standard.color(QPalette::Window).lightness() < standard.color(QPalette::WindowText).lightness();
        paint();
    }
    return QObject::eventFilter(watched, event);
}

bool Theme::isDark() { return dark; }

const ThemeColours &Theme::colours() { return dark ? darkColours : lightColours; }

QIcon Theme::icon(const QString &name) { return QIcon(new ThemeIcon(name)); }

QFont Theme::smallFont() { return scaled(0.9, QFont::Normal); }

QFont Theme::boldFont() { return scaled(1.0, QFont::Bold); }

QFont Theme::headingFont() { return scaled(1.5, QFont::Bold); }

QFont Theme::sectionFont() { return scaled(1.1, QFont::Bold); }
