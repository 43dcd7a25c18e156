#include "ui/evidence/TextPreview.h"

#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageLength = 60000; ///< characters laid out at once

} // namespace

TextPreview::TextPreview(QWidget *parent)
    : QWidget(parent), m_view(new QPlainTextEdit(this)), m_place(new QLabel(this)), m_previous(new QToolButton(this)),
      m_next(new QToolButton(this))
{
    m_view->setReadOnly(true);
    m_view->setTabChangesFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Text of the evidence"));
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_place->setObjectName(u"textPlace"_s);
    const auto set = [this](QToolButton *button, const QString &icon, const QString &name, int step) {
        button->setIcon(Theme::icon(icon));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, step] { goTo(m_page + step); });
    };
    set(m_previous, u"previous"_s, tr("Previous part"), -1);
    set(m_next, u"next"_s, tr("Next part"), 1);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_place, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
}

void TextPreview::show(const QString &text, const QString &encoding, bool isCut)
{
    m_text = text;
    m_encoding = encoding;
    m_isCut = isCut;
    goTo(0);
}

int TextPreview::pageCount() const { return std::max(1, int((m_text.size() + pageLength - 1) / pageLength)); }

void TextPreview::goTo(int page)
{
    const int count = pageCount();
    m_page = std::clamp(page, 0, count - 1);
    m_view->setPlainText(m_text.mid(m_page * pageLength, pageLength));
    QString place = m_encoding;
    if (count > 1)
        place = tr("Part %1 of %2 · %3", "part, parts, encoding").arg(m_page + 1).arg(count).arg(m_encoding);
    if (m_isCut)
        place += u" · "_s + tr("only the beginning is shown");
    m_place->setText(place);
    m_previous->setVisible(count > 1);
    m_next->setVisible(count > 1);
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < count);
}
