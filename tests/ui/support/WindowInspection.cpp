#include "tests/ui/support/WindowInspection.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QString bare(QString text) { return text.remove(u'&').simplified(); }

QString called(const QWidget &widget)
{
    QString path;
    for (const QWidget *at = &widget; at && path.size() < 160; at = at->parentWidget()) {
        const QString name = at->objectName();
        path = QString::fromLatin1(at->metaObject()->className()) + (name.isEmpty() ? QString() : u'#' + name) +
               (path.isEmpty() ? QString() : u" > "_s + path);
    }
    return path;
}

QList<QWidget *> seen(const QWidget &root)
{
    QList<QWidget *> widgets;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible())
            widgets.append(widget);
    }
    return widgets;
}

QString accessibleName(QWidget &widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    return face ? face->text(QAccessible::Name) : QString();
}

/// Parts that Qt makes for itself inside its own controls.
bool isPartOfControl(const QWidget &widget)
{
    const QString name = widget.objectName();
    return name.startsWith(u"qt_"_s) || qobject_cast<const QHeaderView *>(&widget) ||
           qobject_cast<const QComboBox *>(widget.parentWidget());
}

QStringList headerTexts(const QHeaderView &header)
{
    QStringList texts;
    if (header.orientation() == Qt::Vertical || !header.model())
        return texts;
    for (int section = 0; section < header.count(); ++section)
        texts.append(header.model()->headerData(section, header.orientation()).toString());
    return texts;
}

QStringList textsOf(QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleDescription(), accessibleName(widget)};
    if (const auto *label = qobject_cast<QLabel *>(&widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<QAbstractButton *>(&widget))
        texts.append(button->text());
    if (const auto *field = qobject_cast<QLineEdit *>(&widget))
        texts.append(field->placeholderText());
    if (const auto *edit = qobject_cast<QPlainTextEdit *>(&widget))
        texts.append(edit->placeholderText());
    if (const auto *box = qobject_cast<QGroupBox *>(&widget))
        texts.append(box->title());
    if (const auto *header = qobject_cast<QHeaderView *>(&widget))
        texts.append(headerTexts(*header));
    if (const auto *tabs = qobject_cast<QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts.append(tabs->tabText(tab));
    }
    if (const auto *combo = qobject_cast<QComboBox *>(&widget)) {
        for (int item = 0; item < combo->count(); ++item)
            texts.append(combo->itemText(item));
    }
    return texts;
}

} // namespace

const OwnTexts &OwnTexts::shared()
{
    static const OwnTexts texts;
    return texts;
}

OwnTexts::OwnTexts()
{
    QFile file(u"" COTEJO_SOURCE "/translations/cotejo_es.ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the Spanish texts cannot be read");
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source") {
            source = bare(xml.readElementText());
        } else if (xml.name() == u"translation") {
            const QString translation = bare(xml.readElementText(QXmlStreamReader::IncludeChildElements));
            if (source.contains(u'%') || source == translation)
                continue;
            m_english.insert(source);
            m_spanish.insert(translation);
        }
    }
    m_english.remove(u"English"_s); // a language is named in itself
    m_spanish.remove(u"Español"_s);
    const QSet<QString> both = m_english & m_spanish; // a word of both languages, in different places
    m_english -= both;
    m_spanish -= both;
}

bool OwnTexts::isForeign(const QString &text, const QString &language) const
{
    return (language == u"es" ? m_english : m_spanish).contains(bare(text));
}

QStringList inspection::misledKeys(QWidget &dialog)
{
    QStringList faults;
    QWidget *first = QApplication::focusWidget();
    const bool isField = first && dialog.isAncestorOf(first) && !qobject_cast<QPushButton *>(first);
    bool hasFields = false;
    bool hasAccept = false;
    QPushButton *taking = nullptr;
    for (QWidget *widget : seen(dialog)) {
        const bool isInput = qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                             qobject_cast<QAbstractItemView *>(widget);
        hasFields = hasFields || (isInput && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus);
        auto *button = qobject_cast<QPushButton *>(widget);
        if (button && button->isDefault())
            taking = button;
    }
    QPushButton *rejecting = nullptr;
    for (const QDialogButtonBox *box : dialog.findChildren<QDialogButtonBox *>()) {
        for (QAbstractButton *button : box->buttons()) {
            const QDialogButtonBox::ButtonRole role = box->buttonRole(button);
            hasAccept = hasAccept || role == QDialogButtonBox::AcceptRole;
            if (role == QDialogButtonBox::RejectRole)
                rejecting = qobject_cast<QPushButton *>(button);
        }
    }
    if (hasFields && !isField)
        faults.append(u"the keyboard begins outside the fields, at "_s + (first ? called(*first) : u"nothing"_s));
    if (taking && hasAccept && taking == rejecting)
        faults.append(u"Enter cancels: "_s + called(*taking));
    if (hasAccept && !taking)
        faults.append(u"no button takes Enter in "_s + called(dialog));
    return faults;
}

QStringList inspection::namelessControls(const QWidget &root)
{
    QStringList faults;
    for (QWidget *widget : seen(root)) {
        if (widget->focusPolicy() != Qt::NoFocus && !isPartOfControl(*widget) &&
            accessibleName(*widget).trimmed().isEmpty())
            faults.append(called(*widget) + u" has no accessible name"_s);
    }
    return faults;
}

QStringList inspection::cutTexts(const QWidget &root)
{
    QStringList faults;
    for (QWidget *widget : seen(root)) {
        const auto *label = qobject_cast<QLabel *>(widget);
        const bool isLabel = label && !label->text().isEmpty() && !label->wordWrap();
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isButton = button && !button->text().isEmpty();
        if ((!isLabel && !isButton) || widget->visibleRegion().isEmpty())
            continue;
        if (widget->minimumSizeHint().width() > widget->width() || widget->sizeHint().height() > widget->height() + 2)
            faults.append(u"%1 cuts “%2”: %3×%4 where it needs %5×%6"_s.arg(
                called(*widget), isLabel ? label->text() : button->text(), QString::number(widget->width()),
                QString::number(widget->height()), QString::number(widget->minimumSizeHint().width()),
                QString::number(widget->sizeHint().height())));
    }
    return faults;
}

QStringList inspection::emptyEnds(const QWidget &root)
{
    QStringList faults;
    for (const QScrollArea *area : root.findChildren<QScrollArea *>()) {
        const QWidget *page = area->widget();
        if (!area->isVisible() || !area->widgetResizable() || !page || !page->layout())
            continue;
        const int needed =
            page->layout()->hasHeightForWidth() ? page->heightForWidth(page->width()) : page->sizeHint().height();
        if (page->height() > std::max(needed, area->viewport()->height()) + 2)
            faults.append(u"%1 is %2 high, where its page needs %3"_s.arg(
                called(*area), QString::number(page->height()), QString::number(needed)));
    }
    return faults;
}

QStringList inspection::overlaps(const QWidget &root)
{
    QStringList faults;
    for (const QLayout *layout : root.findChildren<QLayout *>()) {
        QList<QWidget *> placed;
        for (int i = 0; i < layout->count(); ++i) {
            QWidget *widget = layout->itemAt(i)->widget();
            if (!widget || !widget->isVisible())
                continue;
            for (const QWidget *other : std::as_const(placed)) {
                if (widget->geometry().intersects(other->geometry()))
                    faults.append(u"%1 stands upon %2"_s.arg(called(*widget), called(*other)));
            }
            placed.append(widget);
        }
    }
    return faults;
}

QStringList inspection::foreignTexts(const QWidget &root, const QString &language)
{
    QStringList faults;
    for (QWidget *widget : seen(root)) {
        for (const QString &text : textsOf(*widget)) {
            if (OwnTexts::shared().isForeign(text, language))
                faults.append(u"%1 says “%2” in the wrong language"_s.arg(called(*widget), text));
        }
    }
    faults.removeDuplicates();
    return faults;
}

QStringList inspection::focusTraps(QWidget &root)
{
    QWidget *start = QApplication::focusWidget();
    if (!start || !root.isAncestorOf(start))
        return {called(root) + u" has the keyboard nowhere"_s};
    constexpr int sections = 4; // a date field goes through year, month and day first
    QSet<QWidget *> reached;
    int kept = 0;
    for (QWidget *at = start; !reached.contains(at) || kept > 0;) {
        reached.insert(at);
        QTest::keyClick(at, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        kept = now == at ? kept + 1 : 0;
        if (!now || (kept > sections && reached.size() > 1))
            return {called(*at) + u" keeps the keyboard when Tab is pressed"_s};
        if (kept > sections)
            break; // the only control there is
        at = now;
    }
    QStringList faults;
    for (QWidget *widget : seen(root)) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy() &&
            !isPartOfControl(*widget) && !reached.contains(widget))
            faults.append(called(*widget) + u" is not reached with Tab"_s);
    }
    return faults;
}
