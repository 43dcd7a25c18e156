#include "ui/help/HelpText.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QFileInfo>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>

using namespace Qt::StringLiterals;

HelpText::HelpText(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(16);
}

void HelpText::show(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return;
    m_file = file;
    m_folder = QFileInfo(file).path();
    m_pictures.clear();
    m_textSize = font().pointSizeF();
    setMarkdown(QString::fromUtf8(source.readAll()));
}

QList<HelpText::Chapter> HelpText::chapters() const
{
    QList<Chapter> chapters;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 2)
            chapters.append({block.text(), block.position()});
    }
    return chapters;
}

void HelpText::goTo(const Chapter &chapter)
{
    QTextCursor cursor(document());
    cursor.setPosition(chapter.position);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(int(topOf(chapter.position) - document()->documentMargin()));
}

int HelpText::chapterShown() const
{
    const double top = verticalScrollBar()->value() + document()->documentMargin() + 1;
    int shown = -1;
    for (const Chapter &chapter : chapters()) {
        if (topOf(chapter.position) > top)
            break;
        ++shown;
    }
    return shown;
}

bool HelpText::findNext(const QString &words, QTextDocument::FindFlags flags)
{
    if (words.trimmed().isEmpty())
        return false;
    if (find(words, flags))
        return true;
    const QTextCursor before = textCursor();
    moveCursor(flags.testFlag(QTextDocument::FindBackward) ? QTextCursor::End : QTextCursor::Start);
    if (find(words, flags))
        return true;
    setTextCursor(before);
    return false;
}

QVariant HelpText::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    const auto known = m_pictures.constFind(name);
    if (known != m_pictures.cend())
        return fitted(*known);
    // Pictures with a palette would be scaled within their palette, which speckles them.
    const QImage picture = QImage(m_folder + u'/' + name.path()).convertToFormat(QImage::Format_RGB32);
    if (!picture.isNull())
        m_pictures.insert(name, picture);
    return fitted(picture);
}

void HelpText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (viewport()->width() == m_fittedWidth || m_pictures.isEmpty())
        return;
    for (auto picture = m_pictures.cbegin(); picture != m_pictures.cend(); ++picture)
        document()->addResource(QTextDocument::ImageResource, picture.key(), fitted(*picture));
    document()->markContentsDirty(0, document()->characterCount());
    m_fittedWidth = viewport()->width();
}

/// Headings are as large as the text was when the page was read: it is read again, and stays where it was.
void HelpText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::FontChange || m_file.isEmpty() || qFuzzyCompare(m_textSize, font().pointSizeF()))
        return;
    const int at = chapterShown();
    const QSignalBlocker quiet(verticalScrollBar());
    show(QString(m_file));
    if (at >= 0)
        goTo(chapters().value(at));
}

QImage HelpText::fitted(const QImage &picture) const
{
    if (picture.isNull())
        return picture;
    const double ratio = devicePixelRatioF();
    const double room = viewport()->width() - 2 * document()->documentMargin();
    const int width = int(std::min(double(picture.width()), room * ratio));
    QImage shown = picture.scaledToWidth(std::max(1, width), Qt::SmoothTransformation);
    shown.setDevicePixelRatio(ratio);
    return shown;
}

double HelpText::topOf(int position) const
{
    return document()->documentLayout()->blockBoundingRect(document()->findBlock(position)).top();
}
