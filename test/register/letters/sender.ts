import { connect } from '#register/database/connect.ts';
import { sendDue } from '#register/letters/send.ts';
import { smtpPost } from '#register/letters/smtp.ts';
import { sampleSettings } from '../app.ts';
import { westmarch } from '../database.ts';
import { letterSettings } from './outgoing.ts';

/* Sends what is due at a moment through a mail server on this machine, and may be killed at any point. */
const [, , url = '', port = '', moment = ''] = process.argv;
const { database, close } = await connect(url, { pool: 2 });
const post = smtpPost(letterSettings({ port: Number(port) }), null);
const services = { database, settings: sampleSettings, now: () => new Date(moment), report: console.error };
await sendDue(services, westmarch.id, post);
post.close();
await close();
