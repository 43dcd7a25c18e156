#include "ui/widgets/LevelRow.h"

#include "core/report/LevelGlyph.h"
#include "ui/widgets/GlyphIcon.h"
#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

LevelRow::LevelRow(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LevelRow::setChoices(const QList<LevelChoice> &choices, const QString &menuTitle,
                          const QString &accessibleMenuTitle)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_menuButton = nullptr;
    m_choices = choices;
    m_menuTitle = menuTitle;
    m_menuAccessible = accessibleMenuTitle;
    for (const LevelChoice &choice : choices) {
        if (choice.isMissing)
            continue;
        auto *button = new LevelButton(this);
        button->setFace(choice.face);
        button->setAccessibleName(choice.accessibleName);
        button->setToolTip(choice.guidance);
        connect(button, &LevelButton::clicked, this, [this, code = choice.code] { Q_EMIT chose(code); });
        m_buttons.append(button);
    }
    m_menuButton = new LevelButton(this);
    connect(m_menuButton, &LevelButton::clicked, this, &LevelRow::openMenu);
    m_buttons.append(m_menuButton);
    for (LevelButton *button : std::as_const(m_buttons))
        button->show();
    setChosen(m_chosen);
    updateGeometry();
}

void LevelRow::setChosen(const LevelCode &code)
{
    m_chosen = code;
    qsizetype next = 0;
    for (const LevelChoice &choice : std::as_const(m_choices)) {
        if (!choice.isMissing)
            m_buttons.at(next++)->setChecked(choice.code == code);
    }
    updateMenuButton();
    updateTabStop();
}

/// The last segment tells which missing value is chosen, if one is.
void LevelRow::updateMenuButton()
{
    if (!m_menuButton)
        return;
    LevelFace face;
    face.label = m_menuTitle;
    QString name = m_menuAccessible;
    bool isChosen = false;
    for (const LevelChoice &choice : std::as_const(m_choices)) {
        if (choice.isMissing && choice.code == m_chosen) {
            face = choice.face;
            name = choice.accessibleName;
            isChosen = true;
        }
    }
    face.opensMenu = true;
    m_menuButton->setFace(face);
    m_menuButton->setAccessibleName(name);
    m_menuButton->setChecked(isChosen);
    if (width() > 0)
        arrange(width(), true);
    updateGeometry();
}

void LevelRow::updateTabStop()
{
    LevelButton *stop = m_buttons.isEmpty() ? nullptr : m_buttons.first();
    for (LevelButton *button : std::as_const(m_buttons)) {
        if (button->isChecked())
            stop = button;
    }
    for (LevelButton *button : std::as_const(m_buttons)) {
        if (button->hasFocus())
            stop = button;
    }
    for (LevelButton *button : std::as_const(m_buttons))
        button->setFocusPolicy(button == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

bool LevelRow::chooseDigit(int digit)
{
    if (!isEnabled())
        return false;
    for (const LevelChoice &choice : std::as_const(m_choices)) {
        if (!choice.isMissing && choice.face.digit == digit) {
            Q_EMIT chose(choice.code);
            return true;
        }
    }
    return false;
}

void LevelRow::openMenu()
{
    if (!isEnabled() || !m_menuButton)
        return;
    QMenu menu(this);
    for (const LevelChoice &choice : std::as_const(m_choices)) {
        if (!choice.isMissing)
            continue;
        QAction *action = menu.addAction(glyphIcon(choice.face.glyph.value_or(QString())), choice.face.label);
        action->setData(choice.code.toString());
        action->setToolTip(choice.guidance);
    }
    QAction *clear = nullptr;
    if (m_canClear) {
        menu.addSeparator();
        clear = menu.addAction(tr("Clear this rating"));
    }
    menu.setToolTipsVisible(true);
    if (!menu.actions().isEmpty())
        menu.setActiveAction(menu.actions().constFirst());
    const QAction *picked = menu.exec(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height() + 2)));
    if (picked && picked == clear)
        Q_EMIT clearRequested();
    else if (picked)
        Q_EMIT chose(LevelCode(picked->data().toString()));
}

QList<QList<LevelButton *>> LevelRow::lines(int width) const
{
    int natural = 0;
    for (const LevelButton *button : m_buttons)
        natural += button->sizeHint().width();
    // As many lines as are needed, evenly filled.
    const int count = std::max(1, (natural + width - 1) / std::max(1, width));
    const int target = std::min(width, natural / count + natural / (4 * count));
    QList<QList<LevelButton *>> lines;
    int used = 0;
    for (LevelButton *button : m_buttons) {
        const int wanted = button->sizeHint().width();
        const int limit = count == 1 ? width : std::max(target, width * 2 / 3);
        if (lines.isEmpty() || used + wanted > std::min(width, limit)) {
            lines.append(QList<LevelButton *>());
            used = 0;
        }
        lines.last().append(button);
        used += wanted;
    }
    return lines;
}

int LevelRow::arrange(int width, bool place) const
{
    const QList<QList<LevelButton *>> rows = lines(width);
    int y = 0;
    for (qsizetype r = 0; r < rows.size(); ++r) {
        const QList<LevelButton *> &row = rows.at(r);
        int natural = 0;
        for (const LevelButton *button : row)
            natural += button->sizeHint().width();
        const int spare = width - natural;
        int height = 0;
        for (const LevelButton *button : row)
            height = std::max(height, spare < 0 ? button->heightForWidth(width) : button->sizeHint().height());
        int x = 0;
        for (qsizetype i = 0; i < row.size() && place; ++i) {
            LevelButton *button = row.at(i);
            const int share =
                spare < 0 ? spare : spare * int(i + 1) / int(row.size()) - spare * int(i) / int(row.size());
            const int wide = button->sizeHint().width() + share;
            const bool isLast = i + 1 == row.size();
            button->setGeometry(x, y, wide + (isLast ? 0 : 1), height);
            button->setRoundCorners((i == 0 ? LevelButton::LeftTop | LevelButton::LeftBottom : 0) |
                                    (isLast ? LevelButton::RightTop | LevelButton::RightBottom : 0));
            x += wide;
        }
        y += height + (r + 1 < rows.size() ? 4 : 0);
    }
    return y;
}

int LevelRow::heightForWidth(int width) const { return arrange(width, false); }

QSize LevelRow::sizeHint() const { return {400, heightForWidth(width() > 0 ? width() : 400)}; }

QSize LevelRow::minimumSizeHint() const { return {160, heightForWidth(std::max(160, width()))}; }

void LevelRow::resizeEvent(QResizeEvent *) { arrange(width(), true); }

void LevelRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::EnabledChange) {
        if (width() > 0)
            arrange(width(), true);
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void LevelRow::keyPressEvent(QKeyEvent *event)
{
    qsizetype at = -1;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->hasFocus())
            at = i;
    }
    const bool toLeft = event->key() == Qt::Key_Left;
    if (at < 0 || (!toLeft && event->key() != Qt::Key_Right)) {
        QWidget::keyPressEvent(event);
        return;
    }
    at = std::clamp<qsizetype>(at + (toLeft ? -1 : 1), 0, m_buttons.size() - 1);
    m_buttons.at(at)->setFocus(Qt::OtherFocusReason);
    updateTabStop();
}
