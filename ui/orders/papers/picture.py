"""The card as a picture for the chat: twice as dense as a screen, light whatever the program looks like."""

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter

from assistant.orders.card import Details
from assistant.orders.face import Face, face_of
from ui.orders.papers import picture_parts as parts
from ui.orders.papers.drawing import Drawing
from ui.theme.colours import LIGHT

WIDTH = 360  # a phone shows it without a zoom
DENSITY = 2
EFFORT = 80  # half the time of the default, for a tenth more bytes


def card_picture(details: Details, shop: str, *, masked: bool = True, language: str = "zh_CN") -> bytes:
    """The card as a PNG, 720 pixels wide and as high as it needs to be, never above 4000: long values are cut with an
    ellipsis. Any thread may ask for it.

    `masked` hides name, phone and street (the setting "order.picture_masked"); `language` is the buyer's, "zh_CN" or
    "en". Never raises for what somebody typed.
    """
    return as_png(image_of(drawn(face_of(details, shop, masked=masked, language=language))))


def drawn(face: Face) -> Drawing:
    drawing = Drawing(WIDTH, grain=DENSITY)
    parts.heading(drawing, face)
    for block, draw in parts.DRAW.items():
        if rows := face.blocks.get(block):
            draw(drawing, rows)
    parts.closing(drawing, face.closing)
    return drawing


def image_of(drawing: Drawing) -> QImage:
    image = QImage(WIDTH * DENSITY, round(drawing.bottom * DENSITY), QImage.Format.Format_RGB32)
    image.fill(LIGHT.ground)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(DENSITY, DENSITY)
    drawing.paint(painter)
    painter.end()
    return image


def as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", EFFORT)
    return bytes(buffer.data().data())
