#include "ui/widgets/SectionHeader.h"

#include "ui/widgets/Theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace {

class Hairline : public QWidget
{
public:
    explicit Hairline(QWidget *parent) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    QSize sizeHint() const override { return {10, 10}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(0, height() / 2 + 2, width(), 1, Theme::colours().line);
    }
};

} // namespace

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(title, this)), m_count(new QLabel(this))
{
    m_title->setFont(Theme::sectionFont());
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(new Hairline(this), 1);
    layout->addWidget(m_count);
}

void SectionHeader::setCount(const QString &text, const QString &accessibleText)
{
    m_count->setText(text);
    m_count->setAccessibleName(accessibleText.isEmpty() ? text : accessibleText);
}
